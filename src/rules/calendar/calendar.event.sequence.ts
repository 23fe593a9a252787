import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';

/** RFC 5545 §3.3.8. */
const LARGEST = 2 ** 31 - 1;

export default defineRule({
  requirement: 'calendar.event.sequence',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-sequence-form'],
  select: (event) => viewOf(event).sequence,
  check: (sequence, context) => {
    const { value } = sequence;
    if (/^\+?\d+$/.test(value) && Number(value) <= LARGEST) return;
    context.report('event-sequence-form', { value }, sequence);
  },
});
