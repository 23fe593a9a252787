import type { JudgedVersion } from '../model/versions.js';
import type { Fault, FaultName } from './fault.js';

const ALL = {} as const satisfies Readonly<Partial<Record<FaultName, Fault>>>;

/** The name of a fault in the table. */
export type FaultId = keyof typeof ALL;

/** The faults of some names, in the order of the table. */
export function faultsOf(_version: JudgedVersion, _names: readonly FaultId[]): readonly Fault[] {
  return [];
}
