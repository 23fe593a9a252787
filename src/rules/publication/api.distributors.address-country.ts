import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { allDistributors, callsFor, distributorsIn } from './calls.js';

const CODE = /^[a-z]{2}$/i;

export default defineRule({
  requirement: 'api.distributors.address-country',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['filter-ignored'],
  select: (publication) => {
    const everywhere = allDistributors(publication);
    // Only where there is something to leave out can it be seen that it is left out.
    const telling = callsFor(publication, 'distributors-of-country').filter(
      (call) =>
        distributorsIn(call) !== null &&
        everywhere.some(({ country }) => isOther(country, call.question.country)),
    );
    return telling.length === 0 ? null : telling;
  },
  check: (calls, context) => {
    for (const call of calls) {
      const { country: asked } = call.question;
      const others = (distributorsIn(call) ?? []).filter(({ country }) => isOther(country, asked));
      const [first] = others;
      if (first === undefined) continue;
      const data = { parameter: 'addressCountry', value: asked, found: first.country ?? '' };
      context.report('filter-ignored', data, call);
    }
  },
});

/** A country that is no code may be the one asked for, written out. */
function isOther(country: string | null, asked: string): boolean {
  return country !== null && CODE.test(country) && country.toUpperCase() !== asked.toUpperCase();
}
