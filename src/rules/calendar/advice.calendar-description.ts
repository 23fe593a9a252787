import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'advice.calendar-description',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-description-missing'],
  select: (calendar) => calendar,
  check: (calendar, context) => {
    if (
      propertyOf(calendar, 'X-WR-CALDESC') === null &&
      propertyOf(calendar, 'DESCRIPTION') === null
    )
      context.report('calendar-description-missing', {});
  },
});
