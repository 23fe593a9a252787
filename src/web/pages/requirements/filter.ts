import { CURRENT_VERSION, JUDGED_VERSIONS, type JudgedVersion } from '../../../model/versions.js';
import {
  EVERYTHING,
  REQUIREMENT_LEVELS,
  type Selection,
  SUBJECTS,
  TIERS,
} from '../../../report/requirements/selection.js';

/** Which requirements a page shows. */
export interface Filter {
  readonly version: JudgedVersion;
  readonly selection: Selection;
  /** The check that they are filled in from. */
  readonly check: string | null;
  /** Whether they begin ticked. */
  readonly ticked: boolean;
}

/** What somebody chose; values that there are none of are as good as not chosen. */
export function readFilter(fields: URLSearchParams): Filter {
  const chosen = <Value extends string>(name: string, values: readonly Value[]) =>
    values.filter((value) => fields.getAll(name).includes(value));
  const check = fields.get('kontroll');
  return {
    version: chosen('spec', JUDGED_VERSIONS)[0] ?? CURRENT_VERSION,
    selection: {
      ...EVERYTHING,
      level: chosen('level', REQUIREMENT_LEVELS),
      tier: chosen('tier', TIERS),
      artefact: chosen('artefact', SUBJECTS),
      undisputed: fields.get('undisputed') === 'yes',
    },
    check: check === null || check === '' ? null : check,
    ticked: fields.get('ticked') !== 'none',
  };
}

/** The fields of a form that say the same again. */
export function filterFields({ version, selection, check }: Filter): (readonly [string, string])[] {
  const { level, tier, artefact, undisputed } = selection;
  return [
    ['spec', version],
    ...level.map((value) => ['level', value] as const),
    ...tier.map((value) => ['tier', value] as const),
    ...artefact.map((value) => ['artefact', value] as const),
    ...(undisputed ? [['undisputed', 'yes'] as const] : []),
    ...(check === null ? [] : [['kontroll', check] as const]),
  ];
}

/** The same as the part of an address after the question mark. */
export function filterQuery(filter: Filter): string {
  const query = new URLSearchParams();
  for (const [name, value] of filterFields(filter)) query.append(name, value);
  return query.toString();
}
