import { defineRule } from '../../check/rule.js';
import { propertiesOf } from './component.js';

export default defineRule({
  requirement: 'calendar.event.uid',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-uid-missing', 'event-property-empty', 'event-property-repeated'],
  select: (event) => event,
  check: (event, context) => {
    const [uid, second] = propertiesOf(event, 'UID');
    if (uid === undefined) context.report('event-uid-missing', {});
    else if (uid.value.trim() === '') {
      context.report('event-property-empty', { property: 'UID' }, uid);
    } else if (second !== undefined) {
      context.report('event-property-repeated', { property: 'UID' }, second);
    }
  },
});
