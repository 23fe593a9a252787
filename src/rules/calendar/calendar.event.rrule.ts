import { defineRule } from '../../check/rule.js';
import { propertiesOf } from './component.js';
import { recurrenceFault } from './recurrence-rule.js';

export default defineRule({
  requirement: 'calendar.event.rrule',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-recurrence-form'],
  select: (event) => {
    const rules = propertiesOf(event, 'RRULE');
    return rules.length > 0 ? rules : null;
  },
  check: (rules, context) => {
    for (const rule of rules) {
      const part = recurrenceFault(rule.value);
      if (part !== null) context.report('event-recurrence-form', { part }, rule);
    }
  },
});
