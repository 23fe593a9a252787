import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { createAbsence, noteAbsence } from './absence.js';
import { viewOf } from './event-view.js';

export default defineRule({
  requirement: 'advice.calendar-history',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['events-without-history'],
  state: () => ({ created: createAbsence(), sequence: createAbsence() }),
  select: (event) => event,
  check: (event, context) => {
    const { created, sequence } = context.state;
    const view = viewOf(event);
    noteAbsence(created, event, view.created === null);
    noteAbsence(sequence, event, view.sequence === null);
  },
  finish: (context) => {
    for (const [property, absence] of Object.entries(context.state)) {
      const { count, events, line } = absence;
      if (count === 0) continue;
      const data = { property: property.toUpperCase(), count, events };
      context.report('events-without-history', data, { line });
    }
  },
});
