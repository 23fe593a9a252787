import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';

export default defineRule({
  requirement: 'calendar.event.dtend-or-duration',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-end-and-duration'],
  select: (event) => event,
  check: (event, context) => {
    const { dtend, duration } = viewOf(event);
    if (duration === null || dtend === null) return;
    context.report('event-end-and-duration', {}, duration);
  },
});
