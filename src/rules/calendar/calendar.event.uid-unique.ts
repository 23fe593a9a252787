import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf } from './component.js';
import { viewOf } from './event-view.js';
import { ownText } from './own-text.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.uid-unique',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-uid-used-before'],
  state: () => ({ lines: new Map<string, number>() }),
  select: (event) => {
    const { uid } = viewOf(event);
    return uid === null || isBlank(uid.value) ? null : uid;
  },
  check: (uid, context, event) => {
    const { lines } = context.state;
    const occurrence = propertyOf(event, 'RECURRENCE-ID')?.value ?? '';
    const key = occurrence === '' ? uid.value : `${uid.value}\n${occurrence}`;
    const first = lines.get(key);
    if (first === undefined) lines.set(ownText(key), uid.line);
    else context.report('event-uid-used-before', { uid: uid.value, first }, uid);
  },
});
