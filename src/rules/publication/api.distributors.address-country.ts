import type { DistributorFacts, Publication } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { allDistributors, callsFor, distributorsIn, knownDistributors } from './calls.js';
import { refusedCall, reportRefusal } from './parameters.js';

const CODE = /^[a-z]{2}$/i;

export default defineRule({
  requirement: 'api.distributors.address-country',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['filter-ignored', 'parameter-refused'],
  select: (publication) => {
    const countryOf = countriesById(publication);
    const everywhere = allDistributors(publication).map(countryOf);
    // Only where there is something to leave out can it be seen that it is left out.
    const telling = callsFor(publication, 'distributors-of-country').filter(
      (call) =>
        distributorsIn(call) !== null &&
        everywhere.some((country) => isOther(country, call.question.country)),
    );
    const refused = refusedCall(publication, 'addressCountry');
    return telling.length === 0 && refused === null ? null : { telling, countryOf, refused };
  },
  check: ({ telling, countryOf, refused }, context) => {
    if (refused !== null) reportRefusal('addressCountry', refused, context.report);
    for (const call of telling) {
      const { country: asked } = call.question;
      const other = distributorsIn(call)
        ?.map(countryOf)
        .find((country) => isOther(country, asked));
      if (other === undefined) continue;
      const data = { parameter: 'addressCountry', value: asked, found: other ?? '' };
      context.report('filter-ignored', data, call);
    }
  },
});

/** Lists of 3.2 may leave addresses to the answers about single distributors. */
function countriesById(publication: Publication): (one: DistributorFacts) => string | null {
  const known = new Map(knownDistributors(publication).map(({ id, country }) => [id, country]));
  return ({ id, country }) => country ?? known.get(id) ?? null;
}

/** A country that is no code may be the one asked for, written out. */
function isOther(country: string | null, asked: string): boolean {
  return country !== null && CODE.test(country) && country.toUpperCase() !== asked.toUpperCase();
}
