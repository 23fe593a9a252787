import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.description',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-description-missing', 'event-property-empty'],
  select: (event) => event,
  check: (event, context) => {
    const { description } = viewOf(event);
    if (description === null) context.report('event-description-missing', {});
    else if (isBlank(description.value)) {
      context.report('event-property-empty', { property: 'DESCRIPTION' }, description);
    }
  },
});
