import type {
  Call,
  Content,
  DistributorFacts,
  Period,
  Publication,
  Question,
} from '../../check/publication.js';
import type { Freshness } from '../../model/freshness.js';
import { type Artefact, isJudgedVersion, type SpecVersion } from '../../model/versions.js';
import type { ReportDocument } from '../../report/report.js';
import { swedishDay } from '../../rules/advice/swedish-time.js';
import { dayAfter } from '../../rules/publication/default-period.js';
import { freshnessOf } from '../../rules/publication/freshness.js';
import type { Answer } from '../../source/answer.js';
import type { Manner } from '../../source/retriever.js';
import type { CheckOptions } from '../check-options.js';
import type { Judged } from '../judge-document.js';
import type { Found } from './discover.js';
import { headOf, judgeAnswer, judgeError, statusProblem, unjudged } from './judge-answer.js';
import { endpointOf, idParameter, withParameters } from './layouts.js';
import { countriesToAsk, periodParameters, sampleOf, sampleSize, unknownId } from './questions.js';

/** Everything that was asked of a provider and what its answers were found to be. */
export interface Gathered {
  readonly documents: readonly GatheredDocument[];
  readonly publication: Omit<Publication, 'version' | 'earlier'>;
  /** How many distributors were asked about one by one, and of how many. */
  readonly sample: { readonly asked: number; readonly of: number };
  /** Those that were. */
  readonly sampled: readonly DistributorFacts[];
}

export interface GatheredDocument {
  readonly id: string;
  readonly source: string;
  readonly http: ReportDocument['http'];
  readonly judged: Judged;
  /** Asked for to compare, or to see an error: what it would hold is judged where it is asked for plainly. */
  readonly isAside: boolean;
}

/** Four days more than any reading of a week: one of them is no weekend, so that something is published then. */
const DAYS_AHEAD = 11;
/** A month and a half: the menu of last month is found on any day. */
const DAYS_BEHIND = 45;
/** The summer holidays are over by then. */
const DAYS_FAR_AHEAD = 75;
/** Distributors without a menu of which it is asked whether they had one. */
const AROUND = 10;
/** Answers may have been kept for an hour, and clocks be some minutes fast. */
const EARLIER = 3_600_000;
const LATER = 600_000;
/** Calendars that lie with others: nobody may send us to so many servers as they like. */
const CALENDARS_ELSEWHERE = 20;
/** Bytes of all bodies together whose contents are kept for comparison. */
const COMPARED_BYTES = 256 * 1024 * 1024;

/**
 * Asks a provider everything that its version has requirements for, a few questions at a time. What a
 * question depends on is asked before it.
 */
export async function gather(
  found: Found,
  options: CheckOptions,
  get: (url: string, manner?: Manner) => Promise<Answer>,
): Promise<Gathered> {
  const { base, layout, version } = found;
  const calls: Call[] = [];
  const documents: GatheredDocument[] = [];
  let asked = 0;
  let room = COMPARED_BYTES;
  const begun = performance.now();
  const { day: today } = swedishDay(options.now.getTime());
  const form = version === '2.0' ? 'date' : 'date-time';
  const parameter = isJudgedVersion(version) ? idParameter(version) : 'distributorId';

  /** Asks in the order given, and keeps the answers in that order. */
  async function ask(questions: readonly Asked[]): Promise<Content[]> {
    const numbered = questions.map((one, index) => ({
      ...one,
      id: `d${asked + index + 1}`,
    }));
    const answers = await Promise.all(
      numbered.map(async (one) => {
        const fresh = one.question.kind === 'calendar-again';
        const answer = await get(one.url, { fresh });
        // What was not asked is no answer: its requirements stay untested.
        if (answer.kind === 'unasked') return null;
        const answered = await answerTo(one, answer, found, options);
        room -= answer.kind === 'answered' ? answer.body.length : 0;
        return room < 0 ? withoutContent(answered) : answered;
      }),
    );
    for (const answer of answers) {
      if (answer === null) continue;
      calls.push(answer.call);
      documents.push(answer.document);
    }
    asked += questions.length;
    return answers.map((answer) =>
      answer?.call.answer.kind === 'answered' ? answer.call.answer.content : { kind: 'other' },
    );
  }

  const distributorsUrl = (parameters: Record<string, string> = {}) =>
    withParameters(endpointOf(base, layout, 'distributors'), parameters);
  const meals = (
    question: { distributor?: string; period?: Period; lang?: string },
    judge: Asked['judge'] = 'comparison',
  ): Asked => ({
    url: withParameters(endpointOf(base, layout, 'meals'), {
      ...(question.distributor === undefined ? {} : { [parameter]: question.distributor }),
      ...(question.lang === undefined ? {} : { lang: question.lang }),
      ...(question.period === undefined ? {} : periodParameters(question.period)),
    }),
    question: {
      kind: 'meals',
      distributor: question.distributor ?? null,
      period: question.period ?? null,
      lang: question.lang ?? null,
    },
    as: 'meals',
    judge,
  });

  const [list, plain] = await ask([
    {
      url: distributorsUrl(),
      question: { kind: 'distributors' },
      as: 'distributors',
      judge: 'whole',
    },
    meals({}, 'whole'),
  ]);
  const everyone = list?.kind === 'distributors' ? list.distributors : [];
  const sample = sampleOf(everyone, sampleSize(options));
  const needsDistributor = plain?.kind !== 'meals';
  const known = await askAboutEach(sample);
  await askByParameters();
  await askAround();
  await askForCalendars([...everyone, ...known]);
  return {
    documents,
    publication: {
      today: daysAround(options.now.getTime(), performance.now() - begun),
      base: { url: base, segment: layout.segment },
      withHeaders: options.headers.length > 0,
      calls,
    },
    sampled: sample,
    sample: {
      asked: sample.filter(({ id }) => calls.some(({ question }) => isAbout(question, id))).length,
      of: new Set(everyone.map(({ id }) => id)).size,
    },
  };

  async function askAboutEach(
    each: readonly { readonly id: string }[],
  ): Promise<DistributorFacts[]> {
    const singles = hasSingles(version)
      ? each.map(
          ({ id }): Asked => ({
            url: endpointOf(base, layout, `distributors/${encodeURIComponent(id)}`),
            question: { kind: 'distributor', id },
            as: 'distributor',
            judge: 'whole',
          }),
        )
      : [];
    const contents = await ask([
      ...singles,
      ...each.map(({ id }) =>
        meals({ distributor: id }, needsDistributor ? 'whole' : 'comparison'),
      ),
    ]);
    return contents.flatMap((one) => (one.kind === 'distributor' ? [one.distributor] : []));
  }

  async function askByParameters(): Promise<void> {
    const [first] = sample;
    const one = needsDistributor && first !== undefined ? { distributor: first.id } : {};
    const wide: Period = { first: today, last: dayAfter(today, DAYS_AHEAD), form };
    const narrow: Period = { first: dayAfter(today, 1), last: dayAfter(today, 2), form };
    const langs = plain?.kind === 'meals' ? plain.meals.flatMap(({ lang }) => lang ?? []) : [];
    const isSwedish = langs.every((lang) => lang.toLowerCase().startsWith('sv'));
    const text = first?.name ?? null;
    await ask([
      ...countriesToAsk([...everyone, ...known]).map(
        (country): Asked => ({
          url: distributorsUrl({ addressCountry: country }),
          question: { kind: 'distributors-of-country', country },
          as: 'distributors',
          judge: 'comparison',
        }),
      ),
      ...(hasSingles(version) && text !== null
        ? [
            {
              url: distributorsUrl({ searchText: text }),
              question: { kind: 'distributors-by-text', text },
              as: 'distributors',
              judge: 'comparison',
            } as const,
          ]
        : []),
      meals({ ...one, period: wide }),
      meals({ ...one, period: narrow }),
      ...(form === 'date-time' ? [meals({ ...one, period: { ...wide, form: 'date' } })] : []),
      ...(first === undefined || needsDistributor
        ? []
        : [meals({ distributor: first.id, period: wide })]),
      ...(hasSingles(version) ? [meals({ ...one, lang: isSwedish ? 'en' : 'sv' })] : []),
      ...errors(one),
    ]);
  }

  /** Where nothing is published for the coming days: has it ended, is it a holiday, or was there never anything? */
  async function askAround(): Promise<void> {
    const ids = sample.map(({ id }) => id);
    const found = freshnessOf({ calls, today: [today] }, ids);
    const isUnknown = ({ state, lastDate }: Freshness) => state === 'empty' && lastDate === null;
    const [first, last] = [dayAfter(today, -DAYS_BEHIND), dayAfter(today, DAYS_FAR_AHEAD)];
    const period = { first, last, form } as const;
    if (isUnknown(found.meals) && (!needsDistributor || sample.length === 0)) {
      await ask([meals({ period })]);
      return;
    }
    const silent = found.distributors.filter((one) => isUnknown(one.meals)).slice(0, AROUND);
    await ask(silent.map(({ id }) => meals({ distributor: id, period })));
  }

  function errors(one: { distributor?: string }): Asked[] {
    const [first] = sample;
    const bad = meals(one);
    const malformed = new URL(bad.url);
    malformed.searchParams.set('startDate', 'not-a-date');
    const id = first === undefined ? null : unknownId(first.id, everyone);
    return [
      ...(hasSingles(version) && id !== null
        ? [
            {
              url: endpointOf(base, layout, `distributors/${encodeURIComponent(id)}`),
              question: { kind: 'unknown-distributor', id },
              as: 'distributor',
              judge: 'error',
            } as const,
          ]
        : []),
      { url: malformed.href, question: { kind: 'malformed-date' }, as: 'meals', judge: 'error' },
      ...(version === '2.0'
        ? [
            {
              url: endpointOf(base, layout, 'there-is-nothing-at-this-address'),
              question: { kind: 'unknown-address' },
              as: 'distributors',
              judge: 'error',
            } as const,
          ]
        : []),
    ];
  }

  async function askForCalendars(distributors: readonly DistributorFacts[]): Promise<void> {
    const asked = new Set(sample.map(({ id }) => id));
    let elsewhere = 0;
    const links = distributors.flatMap(({ id, calendar }) => {
      if (id === null || !asked.has(id)) return [];
      const url = calendar === null ? null : calendarAddress(calendar);
      if (url === null) return [];
      if (new URL(url).origin !== new URL(base).origin && ++elsewhere > CALENDARS_ELSEWHERE)
        return [];
      return [[id, url] as const];
    });
    const calendars = [...new Map(links)].map(([distributor, url]) => ({
      url,
      question: { kind: 'calendar', distributor } as const,
      as: 'calendar' as const,
      judge: 'whole' as const,
    }));
    await ask(calendars);
    // Whether events stay themselves from one publication to the next, two of them show.
    await ask(
      calendars.slice(0, 1).map(
        (one): Asked => ({
          ...one,
          question: { ...one.question, kind: 'calendar-again' },
          judge: 'comparison',
        }),
      ),
    );
  }
}

/** Whether one distributor was asked about alone: the number of requests may not have sufficed. */
function isAbout(question: Question, id: string): boolean {
  return (
    (question.kind === 'distributor' && question.id === id) ||
    (question.kind === 'meals' && question.distributor === id)
  );
}

/** A question with the address that asks it. */
interface Asked {
  readonly url: string;
  readonly question: Question;
  readonly as: Artefact;
  /** Judge the answer as a document; only see what it is; or expect an error. */
  readonly judge: 'whole' | 'comparison' | 'error';
}

async function answerTo(
  asked: Asked & { readonly id: string },
  answer: Exclude<Answer, { kind: 'unasked' }>,
  { version, basis }: Found,
  options: CheckOptions,
): Promise<{ call: Call; document: GatheredDocument }> {
  const { id, url, question } = asked;
  const isAside = asked.judge !== 'whole';
  const artefact = asked.judge === 'error' ? null : asked.as;
  if (answer.kind !== 'answered') {
    const problem = { kind: 'unreachable', reason: answer.reason, detail: answer.detail } as const;
    const judged = { ...unjudged(problem), artefact };
    const document = { id, source: answer.source, http: answer.http, judged, isAside };
    return { call: { document: id, url, question, answer: { kind: 'unanswered' } }, document };
  }
  const { judged, content } = await judge(asked, answer, version, options);
  const { status, http, source } = answer;
  return {
    call: {
      document: id,
      url,
      question,
      answer: { kind: 'answered', status, content, head: headOf(answer) },
    },
    // How the version of the provider is known: each answer was only asked for by it.
    document: { id, source, http, judged: { ...judged, basis: judged.basis && basis }, isAside },
  };
}

async function judge(
  asked: Asked & { readonly id: string },
  answer: Extract<Answer, { kind: 'answered' }>,
  version: SpecVersion,
  options: CheckOptions,
): Promise<{ judged: Judged; content: Content }> {
  const { status } = answer;
  if (status >= 200 && status <= 299) {
    const read = await judgeAnswer(answer, asked.as, version, options, asked.id);
    // The same things are judged where they are asked for plainly: counted twice, they would seem more.
    const isOnceMore = asked.judge !== 'whole' && read.judged.problem?.kind !== 'malformed';
    // Whatever comes in place of an error, its status is what is wrong with it.
    if (asked.judge === 'error') return { ...read, judged: unjudged(null) };
    return isOnceMore ? { ...read, judged: { ...read.judged, judgement: null } } : read;
  }
  const error = await judgeError(answer, version, options, asked.id);
  const isExpected = asked.judge === 'error' && status < 500;
  if (isExpected || isOfNoAccount(asked.question, status)) return error;
  const artefact = asked.judge === 'error' ? null : asked.as;
  return { judged: { ...unjudged(statusProblem(status)), artefact }, content: error.content };
}

function withoutContent(one: Awaited<ReturnType<typeof answerTo>>): typeof one {
  const { answer } = one.call;
  if (answer.kind !== 'answered') return one;
  return { ...one, call: { ...one.call, answer: { ...answer, content: { kind: 'other' } } } };
}

/** Every day that somebody may have called today while the run lasted, in Sweden or by UTC. */
function daysAround(now: number, milliseconds: number): string[] {
  const days = [now - EARLIER, now, now + milliseconds + LATER].flatMap((instant) => [
    swedishDay(instant).day,
    new Date(instant).toISOString().slice(0, 10),
  ]);
  return [...new Set(days)].sort();
}

/** Whether there is nothing to judge, and a rule says what there is to say of it. */
function isOfNoAccount(question: Question, status: number): boolean {
  if (question.kind === 'calendar' || question.kind === 'calendar-again') {
    return status === 404 || status === 410;
  }
  const hasParameters = question.kind !== 'distributors' && question.kind !== 'distributor';
  return hasParameters && (status === 400 || status === 501);
}

function hasSingles(version: SpecVersion): boolean {
  return version !== '2.0' && version !== '3.0' && version !== '3.1';
}

/** webcal means the same address over https; anything else that is no web address is not asked. */
function calendarAddress(text: string): string | null {
  const address = text.trim().replace(/^webcals?:/i, 'https:');
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}
