import type { DistributorFacts, Publication } from '../../check/publication.js';
import type { Freshness, FreshnessState } from '../../model/freshness.js';
import type { ProviderFreshness } from '../../report/report.js';
import { freshnessOf } from '../../rules/publication/freshness.js';
import type { Trial } from './discover.js';

/** How up to date the menus of a provider are, as a report tells it. */
export function providerFreshness(
  publication: Pick<Publication, 'calls' | 'today'>,
  sampled: readonly DistributorFacts[],
): ProviderFreshness {
  const ids = sampled.flatMap(({ id }) => id ?? []);
  const names = new Map(sampled.map(({ id, name }) => [id, name]));
  const { meals, distributors } = freshnessOf(publication, ids);
  return {
    meals,
    counts: countsOf(distributors.map((one) => one.meals.state)),
    distributors: distributors.map(({ id, ...states }) => ({
      id,
      name: names.get(id) ?? null,
      ...states,
    })),
  };
}

/** The same where nothing answered as a provider does: what is not there, or is locked, is not broken. */
export function freshnessOfNothing(tried: readonly Trial[]): ProviderFreshness {
  const failed = tried.findIndex(
    ({ status, reason }) => reason !== null || status === null || status >= 500 || status < 300,
  );
  const meals: Freshness = {
    state: failed === -1 ? 'untested' : 'broken',
    firstDate: null,
    lastDate: null,
    document: failed === -1 ? null : `d${failed + 1}`,
  };
  return { meals, counts: countsOf([]), distributors: [] };
}

function countsOf(states: readonly FreshnessState[]): Record<FreshnessState, number> {
  const of = (state: FreshnessState) => states.filter((one) => one === state).length;
  return {
    current: of('current'),
    closed: of('closed'),
    empty: of('empty'),
    stale: of('stale'),
    broken: of('broken'),
    untested: of('untested'),
  };
}
