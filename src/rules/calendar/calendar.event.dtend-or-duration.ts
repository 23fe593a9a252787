import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'calendar.event.dtend-or-duration',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-end-and-duration'],
  select: (event) => event,
  check: (event, context) => {
    const duration = propertyOf(event, 'DURATION');
    if (duration === null || propertyOf(event, 'DTEND') === null) return;
    context.report('event-end-and-duration', {}, duration);
  },
});
