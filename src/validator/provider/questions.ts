import { createHash } from 'node:crypto';
import type { DistributorFacts, Period } from '../../check/publication.js';
import { swedishDay } from '../../rules/advice/swedish-time.js';
import type { CheckOptions } from '../check-options.js';

/** Where publishers of other countries than the usual ones are looked for. */
const COUNTRIES = ['SE', 'NO', 'FI', 'DK', 'DE'];

/** A country of the list, and one that it does not have: only the latter shows whether the rest is left out. */
export function countriesToAsk(distributors: readonly DistributorFacts[]): string[] {
  const codes = distributors.flatMap(({ country }) => country?.toUpperCase() ?? []);
  const [present] = codes.filter((code) => /^[A-Z]{2}$/.test(code));
  if (present === undefined) return [];
  const absent = COUNTRIES.find((country) => !codes.includes(country));
  return absent === undefined ? [present] : [present, absent];
}

/** How many distributors are asked about one by one, at most. */
export function sampleSize({
  sample,
  maxRequests,
}: Pick<CheckOptions, 'sample' | 'maxRequests'>): number {
  return sample === 'all' ? maxRequests : Math.min(sample, maxRequests);
}

/** As many of the distributors as are wanted, chosen by what the list holds: the same list, the same choice. */
export function sampleOf(
  distributors: readonly DistributorFacts[],
  wanted: number | 'all',
): (DistributorFacts & { readonly id: string })[] {
  const named = distributors.flatMap((one) =>
    one.id === null || !canBeAsked(one.id) ? [] : [{ ...one, id: one.id }],
  );
  const unique = [...new Map(named.map((one) => [one.id, one])).values()];
  if (wanted === 'all') return unique;
  const rank = new Map(unique.map(({ id }) => [id, createHash('sha256').update(id).digest('hex')]));
  return unique
    .sort((one, other) => ((rank.get(one.id) ?? '') < (rank.get(other.id) ?? '') ? -1 : 1))
    .slice(0, wanted);
}

const LONGEST_ID = 500;

/** In an address, nothing and dots would lead to another endpoint; what is longer than this, to none. */
function canBeAsked(id: string): boolean {
  return !/^\s*\.{0,2}\s*$/.test(id) && id.length <= LONGEST_ID && id.isWellFormed();
}

/** An identifier of the same make as another that none of the distributors has. */
export function unknownId(like: string, distributors: readonly DistributorFacts[]): string {
  const taken = new Set(distributors.flatMap(({ id }) => id?.toLowerCase() ?? []));
  for (let shift = 1; shift < 16; shift++) {
    const id = like.replace(/[0-9a-f]/gi, (digit) =>
      ((Number.parseInt(digit, 16) + shift) % (/\d/.test(digit) ? 10 : 16)).toString(16),
    );
    if (!taken.has(id.toLowerCase())) return id;
  }
  return `${like}0000`;
}

/** A period as the parameters of a call. */
export function periodParameters({ first, last, form }: Period): Record<string, string> {
  if (form === 'date') return { startDate: first, endDate: last };
  return {
    startDate: `${first}T00:00:00${zoneAt(`${first}T00:00:00Z`)}`,
    endDate: `${last}T23:59:59${zoneAt(`${last}T23:59:59Z`)}`,
  };
}

/** The offset of a time in Sweden, which summer time may change within a period. Midnight is in no doubt. */
function zoneAt(local: string): string {
  const { offset } = swedishDay(Date.parse(local) - 3_600_000);
  return `+${String(offset / 60).padStart(2, '0')}:00`;
}
