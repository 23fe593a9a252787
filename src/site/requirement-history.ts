import { isDeepStrictEqual } from 'node:util';
import type { Requirement } from '../model/requirement.js';
import type { JudgedContent } from './content.js';
import { ASPECTS, type Aspect } from './words/requirement-words.js';

/** Versions in a row that say the same of an id. */
export interface Wording {
  readonly versions: readonly JudgedContent[];
  readonly requirement: Requirement;
  /** The wording before it, and in what it differs; null for the first. */
  readonly before: { readonly wording: Wording; readonly aspects: readonly Aspect[] } | null;
}

/** What each version made of an id. */
export interface HistoryEntry {
  readonly version: JudgedContent;
  readonly requirement: Requirement | null;
  readonly change: 'first' | 'unchanged' | 'changed' | 'absent';
  readonly aspects: readonly Aspect[];
}

/** The requirement of one id in every version with a catalogue, oldest first. */
export function historyOf(judged: readonly JudgedContent[], id: string): HistoryEntry[] {
  let before: Requirement | null = null;
  return judged.map((version) => {
    const requirement = version.requirements.find((one) => one.id === id) ?? null;
    if (requirement === null) return { version, requirement, change: 'absent', aspects: [] };
    const aspects = before === null ? [] : differences(before, requirement);
    const change = before === null ? 'first' : aspects.length > 0 ? 'changed' : 'unchanged';
    before = requirement;
    return { version, requirement, change, aspects };
  });
}

/** The wordings of a requirement, oldest first. A version without it ends one. */
export function wordingsOf(history: readonly HistoryEntry[]): Wording[] {
  const wordings: Wording[] = [];
  history.forEach(({ version, requirement, change, aspects }, index) => {
    if (requirement === null) return;
    const last = wordings.at(-1);
    if (last !== undefined && change === 'unchanged' && history[index - 1]?.change !== 'absent') {
      wordings[wordings.length - 1] = {
        ...last,
        requirement,
        versions: [...last.versions, version],
      };
      return;
    }
    const before = last === undefined ? null : { wording: last, aspects };
    wordings.push({ versions: [version], requirement, before });
  });
  return wordings;
}

/** Sources are left out: they name another commit in every version. */
function differences(before: Requirement, after: Requirement): Aspect[] {
  return ASPECTS.filter((aspect) => !isDeepStrictEqual(before[aspect], after[aspect]));
}
