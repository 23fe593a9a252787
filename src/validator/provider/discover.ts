import type { Content } from '../../check/publication.js';
import type { UnreachableReason } from '../../model/reasons.js';
import type { Basis, SpecVersion } from '../../model/versions.js';
import type { Answer } from '../../source/answer.js';
import type { CheckOptions } from '../check-options.js';
import { judgeAnswer } from './judge-answer.js';
import {
  asVersionReads,
  basesOf,
  endpointOf,
  idParameter,
  type Layout,
  layoutsFor,
  rightfulLayout,
  withParameters,
} from './layouts.js';
import { sampleOf, sampleSize } from './questions.js';

/** An address that was tried, and what came of it. */
export interface Trial {
  readonly url: string;
  readonly status: number | null;
  readonly reason: UnreachableReason | null;
}

/** Where a provider answers, and by which version. */
export interface Found {
  readonly base: string;
  readonly layout: Layout;
  readonly version: SpecVersion;
  readonly basis: Basis;
}

export interface Discovery {
  /** Null when nothing at the address looks like the specification. */
  readonly found: Found | null;
  readonly tried: readonly Trial[];
}

/** Looks for the endpoints under a base URL, or under that of an address of one of them. */
export async function discover(
  address: string,
  options: CheckOptions,
  get: (url: string) => Promise<Answer>,
): Promise<Discovery> {
  const tried: Trial[] = [];
  const guarded: { base: string; layout: Layout }[] = [];
  for (const base of basesOf(address)) {
    for (const layout of layoutsFor(options.spec)) {
      for (const path of ['distributors', 'meals']) {
        const answer = await get(endpointOf(base, layout, path));
        // What was not asked was not tried either.
        if (answer.kind === 'unasked') continue;
        tried.push(trialOf(answer));
        if (answer.kind !== 'answered') continue;
        if ([401, 403, 405].includes(answer.status)) guarded.push({ base, layout });
        // A call for meals may be refused for want of a parameter: only an answer shows what it is.
        const known = await recognised(answer, path, options);
        if (known === null || !fits(known.version, layout)) continue;
        const version = await versionOf(known, base, layout, options, get);
        const place = await placeOf(version.version, base, layout);
        return { found: { ...place, ...version }, tried };
      }
    }
  }
  const [first] = guarded;
  if (first === undefined) return { found: null, tried };
  // Whoever asks for a key, or for another method, has something there; of which version, nobody sees.
  const isSecond = first.layout.generation === 2;
  const version = isSecond ? '2.0' : options.spec === 'auto' ? '3.4' : options.spec;
  const basis = options.spec === 'auto' ? 'assumed' : 'requested';
  return { found: { ...first, version, basis }, tried };

  /** Some answer under more than one address: what counts is whether the right one is among them. */
  async function placeOf(version: SpecVersion, base: string, layout: Layout) {
    const other = rightfulLayout(version, layout);
    if (other === null) return asVersionReads(version, address, base, layout);
    const answer = await get(endpointOf(base, other, 'distributors'));
    const isThere =
      answer.kind === 'answered' && (await recognised(answer, 'distributors', options)) !== null;
    return { base, layout: isThere ? other : layout };
  }
}

type Version = Pick<Found, 'version' | 'basis'>;

interface Known extends Version {
  readonly content: Content;
}

/** The version of an answer that is the list which was asked for; null when it is something else. */
async function recognised(
  answer: Extract<Answer, { kind: 'answered' }>,
  path: string,
  options: CheckOptions,
): Promise<Known | null> {
  if (answer.status < 200 || answer.status > 299) return null;
  const { judged, content } = await judgeAnswer(answer, 'auto', options.spec, options, 'd1');
  const { artefact, version, basis } = judged;
  if (artefact !== path || version === null || basis === null) return null;
  return { version, basis, content };
}

function fits(version: SpecVersion, { generation }: Layout): boolean {
  return (version === '2.0') === (generation === 2);
}

/** After so many answers that are none, the rest is asked for only once, later. */
const PATIENCE = 5;

/** What the list tells of the version, or else the meals, which tell most. */
async function versionOf(
  { content, ...known }: Known,
  base: string,
  layout: Layout,
  options: CheckOptions,
  get: (url: string) => Promise<Answer>,
): Promise<Version> {
  if (known.basis === 'requested' || layout.generation === 2) return known;
  const url = endpointOf(base, layout, 'meals');
  // Whoever gives meals of one distributor only is asked for those that are asked for later anyway.
  const everyone = content.kind === 'distributors' ? content.distributors : [];
  const each = sampleOf(everyone, sampleSize(options)).map(({ id }) =>
    withParameters(url, { [idParameter('3.4')]: id }),
  );
  let failures = 0;
  for (const address of [url, ...each]) {
    const answer = await get(address);
    if (answer.kind !== 'answered' || answer.status !== 200) {
      if (++failures > PATIENCE) break;
      continue;
    }
    const meals = await recognised(answer, 'meals', options);
    if (meals === null || (address !== url && !tells(meals))) continue;
    const { version, basis } = meals;
    return basis === 'shape' || known.basis !== 'shape' ? { version, basis } : known;
  }
  return known;
}

/** Without a course, one version looks like another. */
function tells({ content }: Known): boolean {
  return content.kind === 'meals' && content.meals.some(({ courses }) => courses.length > 0);
}

function trialOf(answer: Exclude<Answer, { kind: 'unasked' }>): Trial {
  switch (answer.kind) {
    case 'answered':
      return { url: answer.asked, status: answer.status, reason: null };
    case 'unreachable':
      return { url: answer.asked, status: answer.http?.status ?? null, reason: answer.reason };
  }
}
