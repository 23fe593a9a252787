import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'advice.calendar-method',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-method-missing'],
  select: (calendar) => calendar,
  check: (calendar, context) => {
    if (propertyOf(calendar, 'METHOD') === null) context.report('calendar-method-missing', {});
  },
});
