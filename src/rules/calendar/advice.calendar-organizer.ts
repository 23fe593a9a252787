import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { createAbsence, noteAbsence } from './absence.js';
import { viewOf } from './event-view.js';

export default defineRule({
  requirement: 'advice.calendar-organizer',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['events-without-organizer'],
  state: createAbsence,
  select: (event) => event,
  check: (event, context) => {
    noteAbsence(context.state, event, viewOf(event).organizer === null);
  },
  finish: (context) => {
    const { count, events, line } = context.state;
    if (count > 0) context.report('events-without-organizer', { count, events }, { line });
  },
});
