import { defineRule } from '../../check/rule.js';
import { viewOf } from './event-view.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.location',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-location-missing', 'event-property-empty'],
  select: (event) => event,
  check: (event, context) => {
    const { location } = viewOf(event);
    if (location === null) context.report('event-location-missing', {});
    else if (isBlank(location.value)) {
      context.report('event-property-empty', { property: 'LOCATION' }, location);
    }
  },
});
