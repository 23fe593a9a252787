import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { mentionOf, type PublishedEvent, partsOf, publishedEvents } from './calendar-meals.js';

export default defineRule({
  requirement: 'calendar.event.description-courses',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['description-lacks-course'],
  select: (publication) => {
    const events = publishedEvents(publication).flatMap((event) => {
      const missing = missingCourse(event);
      return missing === 'unknown' ? [] : [{ ...event, missing }];
    });
    return events.length === 0 ? null : events;
  },
  check: (events, context) => {
    for (const { document, event, missing } of events) {
      if (missing === null) continue;
      const data = { course: missing.names[0] ?? '', day: event.day ?? '' };
      context.report('description-lacks-course', data, { document, line: event.line });
    }
  },
});

/** The first course that is surely not there, null where all are; of no description, another requirement speaks. */
function missingCourse({ event: { description }, courses }: PublishedEvent) {
  const mentions = courses.map((course) => ({
    course,
    mention: mentionOf(course, courses, description),
  }));
  if (description.length === 0) return 'unknown';
  if (mentions.every(({ mention }) => mention === 'named')) return null;
  // As many lines as courses: they are all there, and one of them under another name.
  if (partsOf(description) >= courses.length) return 'unknown';
  return mentions.find(({ mention }) => mention === 'absent')?.course ?? 'unknown';
}
