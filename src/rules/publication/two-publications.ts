import type { EventFacts, Publication } from '../../check/publication.js';
import { callsFor } from './calls.js';

/** The events of one calendar as it was answered at two times. */
export interface TwoPublications {
  /** The later answer. */
  readonly document: string;
  readonly before: readonly EventFacts[];
  readonly after: readonly EventFacts[];
  /** The day of the earlier answer, `YYYY-MM-DD`; null for a moment before, in the same run. */
  readonly since: string | null;
  /** The earlier answer is of a day before this run: of another publication, and no copy of this one that lay about. */
  readonly isOfOtherDay: boolean;
}

/** Every calendar that was asked for again in this run, or in an earlier run. */
export function twoPublications(publication: Publication): TwoPublications[] {
  const { earlier, today } = publication;
  const again = callsFor(publication, 'calendar-again').flatMap((call) => {
    const first = callsFor(publication, 'calendar').find(({ url }) => url === call.url);
    const [before, after] = [first && eventsOf(first), eventsOf(call)];
    return before && after
      ? [{ document: call.document, before, after, since: null, isOfOtherDay: false }]
      : [];
  });
  if (earlier === null) return again;
  const since = earlier.day;
  const isOfOtherDay = since < (today[0] ?? '');
  const between = callsFor(publication, 'calendar').flatMap((call) => {
    const { document } = call;
    const before = earlier.calendars.find((one) => one.document === document)?.events;
    const after = eventsOf(call);
    return before && after ? [{ document, before, after, since, isOfOtherDay }] : [];
  });
  return [...again, ...between];
}

/** The same event then and now. */
export interface KnownEvent {
  readonly former: EventFacts;
  readonly event: EventFacts;
}

/**
 * The events that have the UID and the day that they had. Of those that share a UID, which is which cannot
 * be seen; and what has a UID of another day may be another event, such as that of the same weekday.
 */
export function keptEvents({ before, after }: TwoPublications): KnownEvent[] {
  const earlier = byUid(before);
  return [...byUid(after)].flatMap(([uid, event]) => {
    const former = earlier.get(uid);
    if (former === undefined || former.isSpecial || event.isSpecial) return [];
    return event.day !== null && event.day === former.day ? [{ former, event }] : [];
  });
}

/** What to tell of: what changes from one moment to the next has of course changed since an earlier run too. */
export function toTell<Found extends Pick<TwoPublications, 'since'>>(
  found: readonly Found[],
): readonly Found[] {
  const atOnce = found.filter(({ since }) => since === null);
  return atOnce.length > 0 ? atOnce : found;
}

function byUid(events: readonly EventFacts[]): Map<string, EventFacts> {
  const single = new Map<string, EventFacts | null>();
  for (const event of events) {
    if (event.uid !== null) single.set(event.uid, single.has(event.uid) ? null : event);
  }
  return new Map([...single].flatMap(([uid, event]) => (event === null ? [] : [[uid, event]])));
}

/** Null also where a part may be missing or misread: the repair of a calendar is no change of its events. */
function eventsOf({ answer }: Publication['calls'][number]): readonly EventFacts[] | null {
  if (answer.kind !== 'answered' || answer.content.kind !== 'calendar') return null;
  return answer.content.isWhole ? answer.content.events : null;
}
