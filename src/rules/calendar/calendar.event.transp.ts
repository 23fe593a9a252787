import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'calendar.event.transp',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-transp-other'],
  select: (event) => propertyOf(event, 'TRANSP'),
  check: (transparency, context) => {
    if (transparency.value.trim().toUpperCase() === 'TRANSPARENT') return;
    context.report('event-transp-other', { value: transparency.value }, transparency);
  },
});
