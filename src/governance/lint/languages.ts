import { type GateProblem, problem } from '../problem.js';
import { idsIn } from '../prose.js';
import type { Specification } from '../specification.js';

/** Gate 8: whatever is said is said in English and in Swedish. */
export function lintLanguages({ versions, advice, defects }: Specification): GateProblem[] {
  return [
    ...versions.flatMap(({ version, requirements }) =>
      untold(requirements, `spec/${version}/requirements.yaml`),
    ),
    ...untold(advice, 'spec/advice.yaml'),
    ...untold(defects, 'spec/defects.yaml'),
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

const TEXTS = ['text', 'rationale', 'condition', 'reason', 'title', 'conflict', 'interpretation'];

function untold(entries: readonly { readonly id: string }[], path: string): GateProblem[] {
  return entries.flatMap((entry) =>
    TEXTS.flatMap((field) => {
      const value: unknown = Reflect.get(entry, field);
      if (value === undefined) return [];
      const said = (language: 'en' | 'sv') =>
        typeof value === 'object' && value !== null ? Reflect.get(value, language) : undefined;
      return (['en', 'sv'] as const)
        .filter((language) => typeof said(language) !== 'string' || said(language).trim() === '')
        .map((language) => problem('language-missing', path, { id: entry.id, field, language }));
    }),
  );
}

function only(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((id) => !other.has(id));
}
