import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';

export default defineRule({
  requirement: 'calendar.event.transp',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-transp-other'],
  select: (event) => viewOf(event).transp,
  check: (transparency, context) => {
    if (transparency.value.trim().toUpperCase() === 'TRANSPARENT') return;
    context.report('event-transp-other', { value: transparency.value }, transparency);
  },
});
