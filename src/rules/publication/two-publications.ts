import type { EventFacts, Publication } from '../../check/publication.js';
import { callsFor } from './calls.js';

/** The events of one calendar as it was asked for twice. */
export interface TwoPublications {
  readonly document: string;
  readonly before: readonly EventFacts[];
  readonly after: readonly EventFacts[];
}

/** Every calendar that was asked for again. */
export function twoPublications(publication: Publication): TwoPublications[] {
  return callsFor(publication, 'calendar-again').flatMap((again) => {
    const first = callsFor(publication, 'calendar').find(({ url }) => url === again.url);
    const [before, after] = [first && eventsOf(first), eventsOf(again)];
    return before && after ? [{ document: again.document, before, after }] : [];
  });
}

function eventsOf({ answer }: Publication['calls'][number]): readonly EventFacts[] | null {
  return answer.kind === 'answered' && answer.content.kind === 'calendar'
    ? answer.content.events
    : null;
}
