import type { JudgedVersion } from '../model/versions.js';
import type { Fault } from './fault.js';
import { ALLOWED } from './faults-allowed.js';
import { CALENDAR_FAULTS } from './faults-calendar.js';
import { CROSS_FAULTS } from './faults-cross.js';
import { ENDPOINT_FAULTS } from './faults-endpoints.js';
import { MEALS_FAULTS } from './faults-meals.js';

const ALL = {
  ...ENDPOINT_FAULTS,
  ...MEALS_FAULTS,
  ...CALENDAR_FAULTS,
  ...CROSS_FAULTS,
  ...ALLOWED,
};

/** The name of a fault in the table. */
export type FaultId = keyof typeof ALL;

/** Every fault by name: the requirement that it breaks, or `x.` and a word where there is none. */
export const FAULTS: Readonly<Record<FaultId, Fault>> = ALL;

/** The names of the faults that a version can have, in the order of the table. */
export function faultIdsOf(version: JudgedVersion): readonly FaultId[] {
  return Object.keys(FAULTS).filter(
    (name): name is FaultId => isFaultId(name) && FAULTS[name].versions.includes(version),
  );
}

export function isFaultId(name: string): name is FaultId {
  return Object.hasOwn(FAULTS, name);
}

/** The faults of some names. Throws a TypeError for one that the version cannot have. */
export function faultsOf(version: JudgedVersion, names: readonly FaultId[]): readonly Fault[] {
  return names.map((name) => {
    const fault: Fault | undefined = FAULTS[name];
    if (fault?.versions.includes(version)) return fault;
    throw new TypeError(`there is no fault ${name} in ${version}`);
  });
}
