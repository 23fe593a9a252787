import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf } from './component.js';
import { recurrenceFault } from './recurrence-rule.js';

export default defineRule({
  requirement: 'calendar.event.rrule',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-recurrence-form'],
  select: (event) => (propertyOf(event, 'RRULE') === null ? null : event),
  check: ({ properties }, context) => {
    for (const rule of properties) {
      if (rule.name !== 'RRULE') continue;
      const part = recurrenceFault(rule.value);
      if (part !== null) context.report('event-recurrence-form', { part }, rule);
    }
  },
});
