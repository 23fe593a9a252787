import { TOOL } from '../../model/generated/tool.js';
import type { RequestHeader } from '../request-headers.js';
import type { Manner, Retriever } from '../retriever.js';
import type { Sources } from '../sources.js';
import type { Target } from '../target.js';
import { createBodyStore } from './body-store.js';
import type {
  Evidence,
  RecordedExchange,
  RecordedOptions,
  RecordedResult,
  RecordedRun,
  Way,
} from './evidence.js';
import { keepAnswer, keepRetrieval } from './keep-result.js';
import { redactExchange, redactor, redactTarget } from './redact.js';

/** Keeps what is asked and answered. */
export interface Recorder {
  /** Sources for the check of one more target; what they give is kept. */
  begin(target: Target, options: RunOptions, live: Sources): Sources;
  /** Everything so far; null when it is more than an evidence file may hold. */
  evidence(): Evidence | null;
}

/** What a recorder reads of the options of a check. */
export interface RunOptions extends Omit<RecordedOptions, 'headerNames'> {
  readonly headers: readonly RequestHeader[];
}

/** Of all bodies together, each counted once. A file of it must fit into one string to be read again. */
export const MAX_EVIDENCE_BYTES = 128 * 1024 * 1024;

/** A recorder that has kept nothing yet. `clock`: the time of this machine. */
export function createRecorder(clock: () => Date, maxBytes = MAX_EVIDENCE_BYTES): Recorder {
  const runs: Run[] = [];
  const store = createBodyStore(maxBytes);
  return {
    begin(target, options, live) {
      const run: Run = { target, options, exchanges: [], counted: null };
      runs.push(run);
      const open = (way: Way, asked: string): Open => {
        const exchange = { began: clock(), way, asked, result: null };
        run.exchanges.push(exchange);
        return exchange;
      };
      return {
        retrieve: async (one, how) => {
          const exchange = open('document', one.source);
          return keepRetrieval(await live.retrieve(one, how), store, (result) => {
            exchange.result = result;
          });
        },
        begin: async (how) => {
          const retriever = await live.begin(how);
          run.counted = retriever.counted;
          return {
            counted: retriever.counted,
            get: async (url, manner) => {
              const exchange = open(wayOf(manner), url);
              const answer = await retriever.get(url, manner);
              exchange.result = keepAnswer(answer, store);
              return answer;
            },
          };
        },
      };
    },
    evidence() {
      if (store.hasGivenUp()) return null;
      const { version, rules } = TOOL;
      return { tool: { version, rules }, runs: runs.map(recordOf) };
    },
  };
}

/** How a call is asked, in a word. */
export function wayOf(manner: Manner = {}): Exclude<Way, 'document'> {
  if (manner.anonymous === true) return 'anonymous-call';
  return manner.fresh === true ? 'fresh-call' : 'call';
}

interface Run {
  readonly target: Target;
  readonly options: RunOptions;
  readonly exchanges: Open[];
  counted: Retriever['counted'] | null;
}

/** What is asked and has no result yet. */
interface Open extends Omit<RecordedExchange, 'result'> {
  result: RecordedResult | null;
}

function recordOf({ target, options, exchanges, counted }: Run): RecordedRun {
  const { spec, as, profile, now, sample, all, headers } = options;
  const redact = redactor(headers);
  return {
    target: redactTarget(target, redact),
    options: {
      spec,
      as,
      profile,
      now,
      sample,
      all,
      headerNames: headers.map(({ name }) => name.toLowerCase()),
    },
    requests: counted === null ? null : counted(),
    // What was never answered: then the program failed.
    exchanges: exchanges.flatMap(({ result, ...asked }) =>
      result === null ? [] : [redactExchange({ ...asked, result }, redact)],
    ),
  };
}
