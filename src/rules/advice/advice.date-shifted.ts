import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { mealDate } from './meal-date.js';
import { dayOf, swedishTime } from './swedish-time.js';

/** Menus in these are served an hour east of Sweden, where midnight is another instant. */
const EASTERN_LANGUAGES = /^(?:fi|fin|et|est|lv|lav|lt|lit)\b/i;

export default defineRule({
  requirement: 'advice.date-shifted',
  versions: since('3.1'),
  inspects: 'Meal',
  messages: ['date-shifted'],
  select: ({ date, lang }) => {
    if (EASTERN_LANGUAGES.test(lang ?? '')) return null;
    const read = mealDate(date);
    const swedish = read === null ? null : swedishTime(read);
    return read === null || swedish === null ? null : { written: dayOf(read), swedish };
  },
  check: ({ written, swedish }, context, { date }) => {
    if (swedish.day === written) return;
    context.report('date-shifted', { written: date ?? '', swedish: swedish.day }, '/date');
  },
});
