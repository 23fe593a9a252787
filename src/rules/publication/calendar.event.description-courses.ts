import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isMentioned, publishedEvents } from './calendar-meals.js';

export default defineRule({
  requirement: 'calendar.event.description-courses',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['description-lacks-course'],
  select: (publication) => {
    const events = publishedEvents(publication);
    return events.length === 0 ? null : events;
  },
  check: (events, context) => {
    for (const { document, event, courses } of events) {
      const missing = courses.find((course) => !isMentioned(course, event.description));
      if (missing === undefined) continue;
      const data = { course: missing.names[0] ?? '', day: event.day ?? '' };
      context.report('description-lacks-course', data, { document, line: event.line });
    }
  },
});
