import { type GateProblem, problem } from '../problem.js';
import { idsIn } from '../prose.js';
import type { Specification } from '../specification.js';

/** Gate 8: whatever is said is said in English and in Swedish. */
export function lintLanguages({ versions, untranslated }: Specification): GateProblem[] {
  return [
    ...untranslated,
    ...versions.flatMap(({ version, prose }) => {
      const [en, sv] = [idsIn(prose.en), idsIn(prose.sv)];
      const path = `spec/${version}/specification.md`;
      const swedish = `spec/${version}/sv/specification.md`;
      return [
        ...only(en, sv).map((id) => problem('prose-untranslated', swedish, { id, other: path })),
        ...only(sv, en).map((id) => problem('prose-untranslated', path, { id, other: swedish })),
      ];
    }),
  ];
}

function only(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((id) => !other.has(id));
}
