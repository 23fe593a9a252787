import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { mentionOf, type PublishedEvent, publishedEvents } from './calendar-meals.js';

export default defineRule({
  requirement: 'calendar.event.summary-order',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['summary-other-course'],
  select: (publication) => {
    const events = publishedEvents(publication).flatMap((event) => {
      const other = skippedCourse(event);
      return other === 'unknown' ? [] : [{ ...event, other }];
    });
    return events.length === 0 ? null : events;
  },
  check: (events, context) => {
    for (const { document, event, other } of events) {
      if (other === null) continue;
      const data = { course: other.names[0] ?? '', day: event.day ?? '' };
      context.report('summary-other-course', data, { document, line: event.line });
    }
  },
});

/** The first course by order, where the summary surely has others instead; null where it has it. */
function skippedCourse({ event, courses }: PublishedEvent) {
  // Without an order, or with the same for all, none comes first.
  if (courses.some(({ order }) => order === null)) return 'unknown';
  if (new Set(courses.map(({ order }) => order)).size < 2) return 'unknown';
  const lowest = Math.min(...courses.map(({ order }) => order ?? 0));
  const first = courses.filter(({ order }) => order === lowest);
  const mentions = first.map((course) => mentionOf(course, courses, event.summary));
  if (mentions.includes('named')) return null;
  return mentions.includes('perhaps') ? 'unknown' : (first[0] ?? 'unknown');
}
