import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.location',
  versions: JUDGED_VERSIONS,
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
