import { describe, expect, it } from 'vitest';
import { check } from '../index.js';
import { type Artefact, JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { DATA_PROVIDERS, ENDPOINTS, idOf } from './addresses.js';
import { answerRequest } from './answer.js';
import type { Context } from './context.js';
import { addDays, midnightOffset, swedishDay } from './days.js';
import { PLACES } from './places.js';

/** Instants that make dates difficult, named for what is special about them. */
const MOMENTS = [
  ['a weekday', '2026-03-04T09:00:00Z'],
  ['a Saturday', '2026-08-15T09:00:00Z'],
  ['the last hour of a Swedish year', '2026-12-31T22:30:00Z'],
  ['the first hour of a Swedish year', '2026-12-31T23:30:00Z'],
  ['the day when summer time begins', '2026-03-29T00:30:00Z'],
  ['the day when summer time ends', '2026-10-25T00:30:00Z'],
  ['a leap day', '2028-02-29T12:00:00Z'],
] as const;

interface Document {
  readonly path: string;
  readonly artefact: Artefact;
  readonly status: number;
}

/** Every document that the provider has, with several combinations of parameters. */
function documentsOf(version: JudgedVersion, today: string): readonly Document[] {
  const { distributors, distributor, meals } = ENDPOINTS[version];
  const name = version === '2.0' ? 'distributorID' : 'distributorId';
  const moment = (day: string) =>
    version === '2.0' ? day : encodeURIComponent(`${day}T00:00:00${midnightOffset(day)}`);
  const [start, end] = [moment(addDays(today, -3)), moment(addDays(today, 12))];
  const good = (artefact: Artefact, path: string) => ({ artefact, path, status: 200 });
  const bad = (path: string, status: number) => ({ artefact: 'problem' as const, path, status });
  const errors =
    version === '3.1'
      ? []
      : [
          bad(`${meals}?startDate=today`, 400),
          bad(`${meals}?startDate=${end}&endDate=${start}`, 400),
        ];
  const single =
    distributor === null
      ? []
      : [
          ...PLACES.map((place) => good('distributor', `${distributor}${idOf(place, version)}`)),
          bad(`${distributor}none`, 404),
          good('distributors', `${distributors}?searchText=%C3%A4ngs`),
          good('meals', `${meals}?lang=en&startDate=${start}&endDate=${end}`),
        ];
  return [
    good('data-providers', DATA_PROVIDERS),
    good('distributors', distributors),
    good('distributors', `${distributors}?addressCountry=NO`),
    good('meals', meals),
    good('meals', `${meals}?startDate=${start}&endDate=${end}`),
    good('meals', `${meals}?endDate=${end}`),
    ...PLACES.flatMap((place) => [
      good('meals', `${meals}?${name}=${idOf(place, version)}&startDate=${start}&endDate=${end}`),
      good('calendar', `/calendars/${idOf(place, version)}.ics`),
    ]),
    ...single,
    ...errors,
  ];
}

async function* chunks(text: string) {
  yield Buffer.from(text);
}

describe.each(JUDGED_VERSIONS)('the reference provider of %s', (version) => {
  it.each(MOMENTS)('gives conformant documents on %s', async (_, moment) => {
    const now = new Date(moment);
    const today = swedishDay(now.getTime());
    for (const revision of [0, 2]) {
      const context: Context = {
        version,
        base: 'http://127.0.0.1:8090',
        today,
        revision,
        served: 0,
      };
      for (const { path, artefact, status } of documentsOf(version, today)) {
        const answer = answerRequest({ method: 'GET', target: path, headers: {} }, context);
        expect(answer.status, path).toBe(status);
        const options = { stdin: chunks(answer.body), spec: version, as: artefact, now };
        const { verdict, findings, documents } = await check('-', options);
        expect({ path, findings }).toEqual({ path, findings: [] });
        expect(documents[0], path).toMatchObject({ artefact, spec: version, problem: null });
        expect(verdict, path).toBe('conformant');
      }
    }
  });
});
