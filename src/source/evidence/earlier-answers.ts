import type { Answer } from '../answer.js';
import { addressSource } from '../target.js';
import type { Evidence, RecordedExchange } from './evidence.js';

type Answered = Extract<Answer, { kind: 'answered' }>;

/** What an earlier run was answered, as it was recorded: to compare with, not to judge again. */
export interface EarlierAnswers {
  /** The clock that the run saw; of several runs, the last. */
  readonly recordedAt: Date;
  /** When this machine asked for the last time; null where nothing was asked. */
  readonly lastAsked: Date | null;
  /** The version of this program that recorded it. */
  readonly tool: string;
  /** The last whole and successful answer of each address, by its {@link addressKey}. */
  readonly answers: ReadonlyMap<string, Answered>;
}

/** The answers in an evidence file; null where it holds no run. */
export function earlierAnswers({ tool, runs }: Evidence): EarlierAnswers | null {
  const clocks = runs.map(({ options }) => options.now.getTime());
  if (clocks.length === 0) return null;
  const exchanges = runs
    .flatMap((run) => run.exchanges)
    .sort((one, other) => one.began.getTime() - other.began.getTime());
  return {
    recordedAt: new Date(Math.max(...clocks)),
    lastAsked: exchanges.at(-1)?.began ?? null,
    tool: tool.version,
    answers: new Map(
      exchanges.flatMap((exchange) => {
        const answer = answerOf(exchange);
        return answer === null ? [] : [[addressKey(exchange.asked), answer]];
      }),
    ),
  };
}

/** One text for every way of writing an address. */
export function addressKey(address: string): string {
  return URL.canParse(address) ? addressSource(new URL(address)) : address;
}

/** Null for what failed, broke off, or is no answer to an address. */
function answerOf({ asked, result }: RecordedExchange): Answered | null {
  if (result.kind !== 'answered' && result.kind !== 'retrieved') return null;
  const { http, headers, source } = result;
  if (http === null || http.status < 200 || http.status > 299) return null;
  const body = result.body.bytes;
  if (result.kind === 'answered') return { ...result, asked, status: http.status, body };
  if (result.broken !== null) return null;
  const { milliseconds, status } = http;
  return {
    kind: 'answered',
    asked,
    source,
    status,
    http,
    headers,
    milliseconds,
    from: 'network',
    body,
  };
}
