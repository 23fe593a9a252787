import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { secondOf } from './component.js';
import { viewOf } from './event-view.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.uid',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-uid-missing', 'event-property-empty', 'event-property-repeated'],
  select: (event) => event,
  check: (event, context) => {
    const { uid } = viewOf(event);
    if (uid === null) {
      context.report('event-uid-missing', {});
      return;
    }
    const second = secondOf(event, 'UID');
    if (isBlank(uid.value)) context.report('event-property-empty', { property: 'UID' }, uid);
    else if (second !== null) {
      context.report('event-property-repeated', { property: 'UID' }, second);
    }
  },
});
