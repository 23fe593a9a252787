import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.summary',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-summary-missing', 'event-property-empty'],
  select: (event) => event,
  check: (event, context) => {
    const property = propertyOf(event, 'SUMMARY');
    if (property === null) context.report('event-summary-missing', {});
    else if (isBlank(property.value)) {
      context.report('event-property-empty', { property: 'SUMMARY' }, property);
    }
  },
});
