import { defineRule } from '../../check/rule.js';
import { propertiesOf } from './component.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.calendar.prodid',
  versions: ['2.0', '3.4'],
  inspects: 'Calendar',
  messages: ['calendar-prodid-missing', 'calendar-prodid-empty', 'calendar-property-repeated'],
  select: (calendar) => calendar,
  check: (calendar, context) => {
    const [product, second] = propertiesOf(calendar, 'PRODID');
    if (product === undefined) context.report('calendar-prodid-missing', {});
    else if (isBlank(product.value)) context.report('calendar-prodid-empty', {}, product);
    else if (second !== undefined) {
      context.report('calendar-property-repeated', { property: 'PRODID' }, second);
    }
  },
});
