import { JUDGED_VERSIONS, since } from '../model/versions.js';
import { type Call, refused } from './call.js';
import type { Context } from './context.js';
import { addDays, readDateTime, readDay } from './days.js';
import type { Fault, FaultName } from './fault.js';
import { readPeriod } from './period.js';
import { PLACES } from './places.js';

type MealsCall = Extract<Call, { kind: 'meals' }>;

/** Faults of the parameters of the list of meals. */
export const MEALS_FAULTS = {
  'api.status-not-implemented': {
    versions: ['2.0'],
    isAllowed: true,
    does: {
      en: 'The meals of all distributors are refused with 501, which the version allows.',
      sv: 'Frågor om alla distributörers måltider avvisas med 501, vilket versionen tillåter.',
    },
    call: (call, context) =>
      // A call that is badly formed stays one.
      forAll(call) && typeof readPeriod(call.startDate, call.endDate, context) !== 'string'
        ? refused(501, 'meals of all distributors are not offered')
        : call,
  },
  'api.meals.distributor-id': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'The distributor that is asked for is ignored: the list holds the meals of all.',
      sv: 'Den distributör man frågar efter ignoreras: listan innehåller allas måltider.',
    },
    call: (call) => (call.kind === 'meals' ? { ...call, distributorId: null } : call),
  },
  'api.meals.all-distributors': {
    versions: ['2.0', '3.2', '3.3', '3.4'],
    does: {
      en: 'Where no distributor is asked for, the list holds the meals of the first one only.',
      sv: 'När ingen distributör anges innehåller listan bara den förstas måltider.',
    },
    call: (call) => (forAll(call) ? { ...call, distributorId: PLACES[0]?.id ?? null } : call),
  },
  'api.meals.all-distributors:refused': {
    versions: ['2.0', '3.2', '3.3', '3.4'],
    does: {
      en: 'Where no distributor is asked for, the answer is 400.',
      sv: 'När ingen distributör anges är svaret 400.',
    },
    call: (call) => (forAll(call) ? refused(400, 'the distributor must be given') : call),
  },
  'api.meals.lang': {
    versions: since('3.2'),
    does: { en: 'A call with lang is answered with 400.', sv: 'Anrop med lang besvaras med 400.' },
    call: (call) =>
      call.kind === 'meals' && call.lang !== null ? refused(400, 'lang is not supported') : call,
  },
  'api.meals.lang:ignored': {
    versions: since('3.2'),
    does: {
      en: 'lang is ignored: the meals are in Swedish.',
      sv: 'lang ignoreras: måltiderna är på svenska.',
    },
    call: (call) => (call.kind === 'meals' ? { ...call, lang: null } : call),
  },
  'api.meals.date-parameters': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Dates must have the other form: with time of day in 2.0, without in 3.x.',
      sv: 'Datum måste skrivas på det andra sättet: med klockslag i 2.0, utan i 3.x.',
    },
    call: (call, context) => (call.kind === 'meals' ? otherForm(call, context) : call),
  },
  'api.meals.default-start': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Without startDate the period begins a week ago.',
      sv: 'Utan startDate börjar perioden för en vecka sedan.',
    },
    call: (call, context) => startingFrom(call, -7, context),
  },
  'api.meals.default-start:tomorrow': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Without startDate the period begins tomorrow.',
      sv: 'Utan startDate börjar perioden i morgon.',
    },
    call: (call, context) => startingFrom(call, 1, context),
  },
  'api.meals.default-end': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Without endDate the period lasts 14 days.',
      sv: 'Utan endDate är perioden 14 dagar lång.',
    },
    call: (call, context) => lasting(call, 14, context),
  },
  'api.meals.default-end:short': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'Without endDate the period ends on the first day.',
      sv: 'Utan endDate slutar perioden redan första dagen.',
    },
    call: (call, context) => lasting(call, 0, context),
  },
  'api.meals.period': {
    versions: JUDGED_VERSIONS,
    does: {
      en: 'With both dates given, the list also holds the week before and the week after.',
      sv: 'När båda datumen anges innehåller listan även veckan före och veckan efter.',
    },
    call: (call, context) => {
      if (call.kind !== 'meals') return call;
      const [first, last] = [dayOf(call.startDate, context), dayOf(call.endDate, context)];
      if (first === null || last === null || first > last) return call;
      return { ...call, startDate: addDays(first, -7), endDate: addDays(last, 7) };
    },
  },
} as const satisfies Readonly<Partial<Record<FaultName, Fault>>>;

function forAll(call: Call): call is MealsCall {
  return call.kind === 'meals' && call.distributorId === null;
}

function dayOf(text: string | null, { version }: Context): string | null {
  if (text === null) return null;
  return readDay(text) ?? (version === '2.0' ? null : readDateTime(text.replace(' ', '+')));
}

function otherForm(call: MealsCall, { version }: Context): Call {
  const dates = [call.startDate, call.endDate].filter((text) => text !== null);
  if (version !== '2.0') {
    const isRight = dates.every((text) => !text.includes('T'));
    return isRight ? call : refused(400, 'startDate and endDate must be YYYY-MM-DD');
  }
  if (dates.some((text) => !text.includes('T'))) {
    return refused(400, 'startDate and endDate must be YYYY-MM-DDTHH:MM:SS');
  }
  const [startDate, endDate] = [call.startDate, call.endDate].map(
    (text) => text?.slice(0, 10) ?? null,
  );
  return { ...call, startDate: startDate ?? null, endDate: endDate ?? null };
}

/** Another default start; the default end stays what it would have been. */
function startingFrom(call: Call, days: number, context: Context): Call {
  if (call.kind !== 'meals' || call.startDate !== null) return call;
  const startDate = addDays(context.today, days);
  return { ...call, startDate, endDate: call.endDate ?? addDays(context.today, 7) };
}

function lasting(call: Call, days: number, context: Context): Call {
  if (call.kind !== 'meals' || call.endDate !== null) return call;
  const first = call.startDate === null ? context.today : dayOf(call.startDate, context);
  return first === null ? call : { ...call, endDate: addDays(first, days) };
}
