import { phraseText } from '../phrase.js';
import type { ToldFinding } from './told-report.js';

/** Why a finding is accepted, and until when, in one line of text; empty where it is not. */
export function acceptedText({ accepted }: Pick<ToldFinding, 'accepted'>): string {
  return accepted === null ? '' : `${phraseText(accepted.reason)} (${phraseText(accepted.until)})`;
}
