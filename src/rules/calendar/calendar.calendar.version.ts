import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf, secondOf } from './component.js';

export default defineRule({
  requirement: 'calendar.calendar.version',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-version-missing', 'calendar-version-other', 'calendar-property-repeated'],
  select: (calendar) => calendar,
  check: (calendar, context) => {
    const version = propertyOf(calendar, 'VERSION');
    const second = secondOf(calendar, 'VERSION');
    if (version === null) context.report('calendar-version-missing', {});
    else if (version.value.trim() !== '2.0') {
      context.report('calendar-version-other', { value: version.value }, version);
    } else if (second !== null) {
      context.report('calendar-property-repeated', { property: 'VERSION' }, second);
    }
  },
});
