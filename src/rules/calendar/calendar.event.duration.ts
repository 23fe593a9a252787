import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { readDuration } from './duration-value.js';
import { viewOf } from './event-view.js';

export default defineRule({
  requirement: 'calendar.event.duration',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-duration-form', 'event-duration-not-positive', 'event-duration-not-days'],
  select: (event) => viewOf(event).duration,
  check: (property, context, event) => {
    const { value } = property;
    const duration = readDuration(value);
    if (duration === null) context.report('event-duration-form', { value }, property);
    else if (duration.seconds <= 0) {
      context.report('event-duration-not-positive', { value }, property);
    } else if (!duration.wholeDays && viewOf(event).dtstart?.time?.kind === 'date') {
      context.report('event-duration-not-days', { value }, property);
    }
  },
});
