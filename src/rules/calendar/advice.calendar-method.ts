import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';

export default defineRule({
  requirement: 'advice.calendar-method',
  versions: ['2.0', '3.4'],
  inspects: 'Calendar',
  messages: ['calendar-method-missing'],
  select: (calendar) => calendar,
  check: (calendar, context) => {
    if (propertyOf(calendar, 'METHOD') === null) context.report('calendar-method-missing', {});
  },
});
