import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'advice.calendar-time-zone',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-time-zone-missing'],
  select: (calendar) => calendar,
  check: (calendar, context) => {
    if (propertyOf(calendar, 'X-WR-TIMEZONE') === null)
      context.report('calendar-time-zone-missing', {});
  },
});
