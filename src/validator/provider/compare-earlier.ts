import type { Call, Content, EarlierRun } from '../../check/publication.js';
import type { JudgedVersion } from '../../model/versions.js';
import type { Report } from '../../report/report.js';
import { reportMoment } from '../../report/report-moment.js';
import { swedishDay } from '../../rules/advice/swedish-time.js';
import { addressKey } from '../../source/evidence/earlier-answers.js';
import type { RunOptions } from '../run-options.js';
import { judgeAnswer } from './judge-answer.js';

/** What an earlier run found, for rules, and what a report says of it; both null where none is given. */
export interface Compared {
  readonly earlier: EarlierRun | null;
  readonly previous: NonNullable<NonNullable<Report['provider']>['previous']> | null;
}

/**
 * Finds the calendars of this run among the answers of an earlier one. Only what was read without trouble
 * both then and now is compared: half an event has no other text, and a repaired one has not changed.
 */
export async function compareEarlier(
  calls: readonly Call[],
  version: JudgedVersion,
  options: RunOptions,
): Promise<Compared> {
  const { previous } = options;
  if (previous === undefined) return { earlier: null, previous: null };
  const found = new Map<string, EarlierRun['calendars'][number]>();
  for (const { question, answer, url, document } of calls) {
    if (question.kind !== 'calendar' || answer.kind !== 'answered') continue;
    const key = addressKey(url);
    const then = previous.answers.get(key);
    // Several distributors may share one calendar: it is told of once.
    if (!isWhole(answer.content) || then === undefined || found.has(key)) continue;
    const { content } = await judgeAnswer(then, 'calendar', version, options, document);
    if (isWhole(content)) found.set(key, { document, events: content.events });
  }
  const calendars = [...found.values()];
  const { recordedAt, tool } = previous;
  return {
    earlier: { day: swedishDay(recordedAt.getTime()).day, calendars },
    previous: { recordedAt: reportMoment(recordedAt), tool, calendars: calendars.length },
  };
}

function isWhole(content: Content): content is Extract<Content, { kind: 'calendar' }> {
  return content.kind === 'calendar' && content.isWhole;
}
