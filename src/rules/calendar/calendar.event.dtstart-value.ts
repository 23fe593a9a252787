import { defineRule } from '../../check/rule.js';
import { readableTime } from './time-value.js';

export default defineRule({
  requirement: 'calendar.event.dtstart-value',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-date-undeclared'],
  select: ({ properties }) => {
    const dates = properties.filter(
      (property) =>
        (property.name === 'DTSTART' || property.name === 'DTEND') &&
        readableTime(property)?.kind === 'date',
    );
    return dates.length > 0 ? dates : null;
  },
  check: (dates, context) => {
    const date = dates.find((property) => readableTime(property)?.undeclared);
    if (date === undefined) return;
    const { name: property, value } = date;
    context.report('event-date-undeclared', { property, value }, date);
  },
});
