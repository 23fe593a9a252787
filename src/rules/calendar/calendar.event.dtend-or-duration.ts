import { defineRule } from '../../check/rule.js';
import { viewOf } from './event-view.js';

export default defineRule({
  requirement: 'calendar.event.dtend-or-duration',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-end-and-duration'],
  select: (event) => event,
  check: (event, context) => {
    const { dtend, duration } = viewOf(event);
    if (duration === null || dtend === null) return;
    context.report('event-end-and-duration', {}, duration);
  },
});
