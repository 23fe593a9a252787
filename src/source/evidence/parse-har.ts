import { ARTEFACTS, SPEC_VERSIONS } from '../../model/versions.js';
import { parseTarget, type Target } from '../target.js';
import type { Evidence, RecordedExchange, RecordedOptions, RecordedRun } from './evidence.js';
import {
  at,
  count,
  flag,
  items,
  moment,
  nullable,
  oneOf,
  type Place,
  refuse,
  text,
} from './fields.js';
import { createExchangeParser } from './parse-exchange.js';

/** Understands what `writeHar` has written. Throws `DamagedEvidence` with the place where it is something else. */
export function parseHar(root: unknown): Evidence {
  const log = at({ value: root, pointer: '' }, 'log');
  const facts = at(log, '_openMeal');
  const runs = items(at(facts, 'runs')).map((place) => ({
    ...runOf(place),
    exchanges: [] as RecordedExchange[],
  }));
  const parse = createExchangeParser();
  for (const place of items(at(log, 'entries'))) {
    const run = at(at(place, '_openMeal'), 'run');
    const exchange = parse(place);
    const known = runs[count(run)];
    if (known === undefined) refuse(run.pointer);
    known.exchanges.push(exchange);
  }
  const version = text(at(at(log, 'creator'), 'version'));
  return { tool: { version, rules: text(at(facts, 'rules')) }, runs };
}

function runOf(place: Place): Omit<RecordedRun, 'exchanges'> {
  return {
    target: targetOf(at(place, 'target')),
    options: optionsOf(place),
    requests: nullable(at(place, 'requests'), (requests) => ({
      sent: count(at(requests, 'sent')),
      budget: count(at(requests, 'budget')),
    })),
  };
}

function targetOf(place: Place): Target {
  const kind = oneOf(at(place, 'kind'), ['file', 'stdin', 'url', 'forbidden-url'] as const);
  const source = text(at(place, 'source'));
  switch (kind) {
    case 'file':
      return { kind, source, path: source };
    case 'stdin':
      return { kind, source: '-' };
    case 'forbidden-url':
      return { kind, source, detail: text(at(place, 'detail')) };
    case 'url': {
      const target = parseTarget(source);
      return target.kind === 'url' ? target : refuse(place.pointer);
    }
  }
}

function optionsOf(place: Place): RecordedOptions {
  const sample = at(place, 'sample');
  return {
    spec: oneOf(at(place, 'spec'), ['auto', ...SPEC_VERSIONS] as const),
    as: oneOf(at(place, 'as'), ['auto', 'provider', ...ARTEFACTS] as const),
    profile: oneOf(at(place, 'profile'), ['strict', 'tolerant'] as const),
    now: moment(at(place, 'now')),
    sample: sample.value === 'all' ? 'all' : count(sample),
    all: flag(at(place, 'all')),
    headerNames: items(at(place, 'headerNames')).map(text),
  };
}
