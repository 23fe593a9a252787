import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { callsFor, mealsIn } from './calls.js';
import { refusedCall, reportRefusal } from './parameters.js';

export default defineRule({
  requirement: 'api.meals.lang',
  versions: since('3.2'),
  inspects: 'Publication',
  messages: ['filter-ignored', 'parameter-refused'],
  select: (publication) => {
    const telling = callsFor(publication, 'meals').filter(
      (call) => call.question.lang !== null && mealsIn(call)?.some(({ lang }) => lang !== null),
    );
    const refused = refusedCall(publication, 'lang');
    return telling.length === 0 && refused === null ? null : { telling, refused };
  },
  check: ({ telling, refused }, context) => {
    if (refused !== null) reportRefusal('lang', refused, context.report);
    for (const call of telling) {
      const { lang: asked } = call.question;
      if (asked === null) continue;
      const other = mealsIn(call)?.find(({ lang }) => lang !== null && primary(lang) !== asked);
      if (other === undefined) continue;
      const data = { parameter: 'lang', value: asked, found: other.lang ?? '' };
      context.report('filter-ignored', data, call);
    }
  },
});

function primary(lang: string): string {
  return lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
