import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isIn, publishedEvents } from './calendar-meals.js';

export default defineRule({
  requirement: 'calendar.event.summary-order',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['summary-other-course'],
  select: (publication) => {
    // Without an order, or with the same for all, none comes first.
    const events = publishedEvents(publication).filter(
      ({ courses }) =>
        courses.every(({ order }) => order !== null) &&
        new Set(courses.map(({ order }) => order)).size > 1,
    );
    return events.length === 0 ? null : events;
  },
  check: (events, context) => {
    for (const { document, event, courses } of events) {
      const lowest = Math.min(...courses.map(({ order }) => order ?? 0));
      const first = courses.filter(({ order }) => order === lowest);
      const [wanted] = first;
      if (wanted === undefined || first.some((course) => isIn(course, event.summary))) continue;
      const data = { course: wanted.names[0] ?? '', day: event.day ?? '' };
      context.report('summary-other-course', data, { document, line: event.line });
    }
  },
});
