import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'calendar.calendar.calscale',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-scale-other'],
  select: (calendar) => propertyOf(calendar, 'CALSCALE'),
  check: (scale, context) => {
    if (scale.value.trim().toUpperCase() === 'GREGORIAN') return;
    context.report('calendar-scale-other', { value: scale.value }, scale);
  },
});
