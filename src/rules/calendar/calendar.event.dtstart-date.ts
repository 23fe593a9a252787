import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';

export default defineRule({
  requirement: 'calendar.event.dtstart-date',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-start-timed', 'event-start-floating'],
  select: (event) => {
    const { dtstart } = viewOf(event);
    return dtstart?.fault === null ? dtstart : null;
  },
  check: ({ property, time }, context) => {
    if (time === null || time.kind === 'date') return;
    const message = time.zone === 'floating' ? 'event-start-floating' : 'event-start-timed';
    context.report(message, { value: property.value }, property);
  },
});
