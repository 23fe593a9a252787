import { phraseText } from '../phrase.js';
import type { ToldFinding } from './told-report.js';

/** Until when a finding is accepted, and why, in one line of text; empty where it is not. */
export function acceptedText({ accepted }: Pick<ToldFinding, 'accepted'>): string {
  return accepted === null ? '' : `${phraseText(accepted.until)}: ${phraseText(accepted.reason)}`;
}
