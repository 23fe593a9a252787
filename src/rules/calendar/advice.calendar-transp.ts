import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { createAbsence, noteAbsence } from './absence.js';
import { viewOf } from './event-view.js';

export default defineRule({
  requirement: 'advice.calendar-transp',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['events-without-transp'],
  state: createAbsence,
  select: (event) => event,
  check: (event, context) => {
    noteAbsence(context.state, event, viewOf(event).transp === null);
  },
  finish: (context) => {
    const { count, events, line } = context.state;
    if (count > 0) context.report('events-without-transp', { count, events }, { line });
  },
});
