import { createHash } from 'node:crypto';
import type { FindingData } from '../model/message.js';
import type { MessageId } from '../model/messages/index.js';
import type { Level } from '../model/requirement.js';
import { EXCERPTS } from './excerpt.js';
import type { Finding, Place } from './finding.js';

/** How many places of a finding are kept unless all are asked for. */
const PLACES_KEPT = 10;
/** Hostile documents can make any number of different groups; beyond these only counts are kept. */
const GROUPS_KEPT = 2_000;
const GROUPS_TOLD_APART = 200_000;
const TEXT_KEPT = 160;
const POINTER_KEPT = 400;

/** One occurrence as a stage reports it. */
export interface Occurrence {
  readonly requirement: string;
  readonly level: Level;
  readonly message: MessageId;
  readonly data: FindingData;
  /** The place with every index replaced by `*`: what one group shares. */
  readonly group: string;
  /** Called only for places that are kept: finding a line takes time. The first come with their text. */
  readonly place: (withExcerpt: boolean) => Omit<Place, 'data'>;
}

export interface CollectedFindings {
  readonly findings: readonly Finding[];
  readonly groups: Readonly<Record<Level, number>>;
  readonly occurrences: Readonly<Record<Level, number>>;
  /** Occurrences by requirement. */
  readonly places: ReadonlyMap<string, number>;
}

interface Group {
  readonly first: Occurrence;
  count: number;
  common: Map<string, string | number>;
  readonly places: Place[];
}

export interface Collector {
  add(occurrence: Occurrence): void;
  result(): CollectedFindings;
}

/** Groups what is found and keeps a bounded part of it, whatever the input. */
export function createCollector(artefact: string, keepAllPlaces: boolean): Collector {
  const groups = new Map<string, Group>();
  const others = new Set<string>();
  const counts = { groups: zeroes(), occurrences: zeroes() };
  const places = new Map<string, number>();

  function add(occurrence: Occurrence): void {
    counts.occurrences[occurrence.level]++;
    places.set(occurrence.requirement, (places.get(occurrence.requirement) ?? 0) + 1);
    const key = keyOf(occurrence);
    const known = groups.get(key);
    if (known !== undefined) {
      join(known, occurrence);
    } else if (groups.size < GROUPS_KEPT) {
      counts.groups[occurrence.level]++;
      const group = {
        first: occurrence,
        count: 0,
        common: new Map(Object.entries(cut(occurrence.data))),
        places: [],
      };
      groups.set(key, group);
      join(group, occurrence);
    } else if (others.size < GROUPS_TOLD_APART) {
      const before = others.size;
      others.add(shortHash(key));
      if (others.size > before) counts.groups[occurrence.level]++;
    }
  }

  function join(group: Group, occurrence: Occurrence): void {
    group.count++;
    for (const [name, value] of group.common) {
      if (cutValue(occurrence.data[name]) !== value) group.common.delete(name);
    }
    if (!keepAllPlaces && group.places.length >= PLACES_KEPT) return;
    const place = occurrence.place(group.places.length < EXCERPTS);
    group.places.push({
      ...place,
      ...(place.pointer === undefined ? {} : { pointer: cutText(place.pointer, POINTER_KEPT) }),
      data: cut(occurrence.data),
    });
  }

  return {
    add,
    result: () => ({
      findings: [...groups.values()].map((group) => finding(group, artefact)),
      groups: counts.groups,
      occurrences: counts.occurrences,
      places,
    }),
  };
}

function finding(group: Group, artefact: string): Finding {
  const { requirement, level, message } = group.first;
  return {
    requirement,
    level,
    message,
    data: Object.fromEntries(group.common),
    count: group.count,
    places: group.places.map((place) => ({
      ...place,
      data: Object.fromEntries(
        Object.entries(place.data).filter(([name]) => !group.common.has(name)),
      ),
    })),
    fingerprint: shortHash([artefact, keyOf(group.first)].join('\n')),
  };
}

function keyOf({ requirement, message, group, data }: Occurrence): string {
  return `${requirement}\n${message}\n${group}\n${data['property'] ?? ''}`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function cut(data: FindingData): FindingData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, cutValue(value) ?? '']),
  );
}

function cutValue(value: string | number | undefined): string | number | undefined {
  return typeof value === 'string' ? cutText(value, TEXT_KEPT) : value;
}

function cutText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

function zeroes(): Record<Level, number> {
  return { must: 0, should: 0, may: 0, advice: 0 };
}
