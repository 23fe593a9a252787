import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';

export default defineRule({
  requirement: 'advice.calendar-uid-host',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['events-uid-with-host'],
  state: () => ({ count: 0, events: 0, line: 0, host: '' }),
  select: (event) => viewOf(event).uid,
  check: (uid, { state }) => {
    state.events += 1;
    const host = /@([^@\s]+)\s*$/.exec(uid.value)?.[1];
    if (host === undefined) return;
    if (state.count === 0) Object.assign(state, { host, line: uid.line });
    state.count += 1;
  },
  finish: (context) => {
    const { count, events, line, host } = context.state;
    if (count > 0) context.report('events-uid-with-host', { count, events, host }, { line });
  },
});
