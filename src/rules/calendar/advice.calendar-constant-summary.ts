import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { strayLine, summaryOf } from './summary-lines.js';
import { unescapeText } from './text-value.js';

/** The same dish on two days is no pattern yet. */
const FEWEST = 3;

export default defineRule({
  requirement: 'advice.calendar-constant-summary',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['calendar-summary-constant'],
  state: () => ({ events: 0, line: 0, value: '', differs: false }),
  select: summaryOf,
  check: (summary, { state }, event) => {
    if (state.differs) return;
    state.events += 1;
    if (state.events === 1) Object.assign(state, { line: summary.line, value: summary.value });
    // What names no course of its description is told by calendar.event.summary-courses.
    state.differs = summary.value !== state.value || strayLine(summary, event) !== null;
  },
  finish: (context) => {
    const { events, line, value, differs } = context.state;
    if (differs || events < FEWEST) return;
    context.report('calendar-summary-constant', { text: unescapeText(value), events }, { line });
  },
});
