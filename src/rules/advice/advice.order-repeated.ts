import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { distributorKey } from './distributor-key.js';
import { isObject, listAt, numberAt } from './fields.js';
import { createKeySet } from './key-set.js';
import { mealDate } from './meal-date.js';
import { dayOf } from './swedish-time.js';

export default defineRule({
  requirement: 'advice.order-repeated',
  versions: JUDGED_VERSIONS,
  inspects: 'Meal',
  messages: ['course-order-repeated', 'meal-order-repeated'],
  state: createKeySet,
  select: (meal) => meal,
  check: (meal, context) => {
    const orders = new Set<number>();
    for (const [index, course] of listAt(meal, 'courses').entries()) {
      const order = isObject(course) ? numberAt(course, 'order') : null;
      if (order === null) continue;
      if (orders.has(order)) {
        context.report('course-order-repeated', { order }, `/courses/${index}/order`);
      }
      orders.add(order);
    }
    const order = numberAt(meal, 'order');
    const date = mealDate(meal.date);
    const distributor = distributorKey(meal);
    if (order === null || date === null || !distributor) return;
    const day = dayOf(date);
    // Menus in two languages may repeat the numbers.
    const key = [distributor, day, order, meal.lang ?? ''].join('\n');
    if (!context.state.add(key)) {
      context.report('meal-order-repeated', { order, date: day }, '/order');
    }
  },
});
