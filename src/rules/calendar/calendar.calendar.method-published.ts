import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'calendar.calendar.method-published',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-method-published', 'calendar-method-white-space'],
  select: (calendar) => {
    const method = propertyOf(calendar, 'METHOD');
    return method !== null && /^PUBLISH(?:ED)?$/i.test(method.value.trim()) ? method : null;
  },
  check: (method, context) => {
    if (/^PUBLISHED$/i.test(method.value.trim())) {
      context.report('calendar-method-published', {}, method);
    } else if (method.value.trim() !== method.value) {
      context.report('calendar-method-white-space', {}, method);
    }
  },
});
