import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { propertyOf, secondOf } from './component.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.calendar.prodid',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-prodid-missing', 'calendar-prodid-empty', 'calendar-property-repeated'],
  select: (calendar) => calendar,
  check: (calendar, context) => {
    const product = propertyOf(calendar, 'PRODID');
    const second = secondOf(calendar, 'PRODID');
    if (product === null) context.report('calendar-prodid-missing', {});
    else if (isBlank(product.value)) context.report('calendar-prodid-empty', {}, product);
    else if (second !== null) {
      context.report('calendar-property-repeated', { property: 'PRODID' }, second);
    }
  },
});
