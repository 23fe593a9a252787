import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.location',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-location-missing', 'event-property-empty'],
  select: (event) => event,
  check: (event, context) => {
    const property = propertyOf(event, 'LOCATION');
    if (property === null) context.report('event-location-missing', {});
    else if (isBlank(property.value)) {
      context.report('event-property-empty', { property: 'LOCATION' }, property);
    }
  },
});
