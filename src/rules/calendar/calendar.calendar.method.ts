import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'calendar.calendar.method',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-method-unsuitable'],
  select: (calendar) => propertyOf(calendar, 'METHOD'),
  check: (method, context) => {
    // PUBLISHED stands in the profile's table: calendar.calendar.method-published speaks of it.
    if (/^PUBLISH(?:ED)?$/i.test(method.value.trim())) return;
    context.report('calendar-method-unsuitable', { value: method.value }, method);
  },
});
