import { defineRule } from '../../check/rule.js';
import { propertiesOf } from './component.js';
import { reportTimeFault, TIME_MESSAGES } from './time-faults.js';

export default defineRule({
  requirement: 'calendar.event.dtstart',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-dtstart-missing', 'event-property-repeated', ...TIME_MESSAGES],
  select: (event) => event,
  check: (event, context) => {
    const [start, second] = propertiesOf(event, 'DTSTART');
    if (start === undefined) context.report('event-dtstart-missing', {});
    else if (!reportTimeFault(start, context.report) && second !== undefined) {
      context.report('event-property-repeated', { property: 'DTSTART' }, second);
    }
  },
});
