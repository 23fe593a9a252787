import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'calendar.calendar.version-first',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-version-late'],
  select: (calendar) => propertyOf(calendar, 'VERSION'),
  check: (version, context, { properties }) => {
    const first = properties[0]?.name ?? 'VERSION';
    if (first !== 'VERSION') context.report('calendar-version-late', { first }, version);
  },
});
