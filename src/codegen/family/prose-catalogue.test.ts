import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Requirement } from '../../model/requirement.js';
import { JUDGED_VERSIONS, type JudgedVersion } from '../../model/versions.js';

const LANGUAGES = ['en', 'sv'] as const;
type Language = (typeof LANGUAGES)[number];

/** A requirement where it is stated: `[id]`, but no link and no example in backticks. */
const STATED = /(?<!`)\[([a-z0-9]+(?:[.-][a-z0-9]+)+)\](?![(`])/g;
/** That a requirement is disputed: the bracket opens with the word, and a reason may follow. */
const DISPUTED: Readonly<Record<Language, RegExp>> = {
  en: /\(disputed:\s+(SD-\d+)/g,
  sv: /\(omtvistat:\s+(SD-\d+)/g,
};

const CASES = JUDGED_VERSIONS.flatMap((version) =>
  LANGUAGES.map((language) => [version, language] as const),
);

describe.each(CASES)('the prose of %s in %s', (version, language) => {
  const catalogue = catalogueOf(version);
  const blocks = blocksOf(readFileSync(pathOf(version, language), 'utf8'));

  test('states the requirements of the catalogue and no others', () => {
    const stated = new Set(blocks.flatMap(idsIn));
    expect([...stated].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  test('names the defect of every disputed requirement where it states it', () => {
    const unnamed = catalogue.flatMap(({ id, disputed }) => {
      if (disputed === undefined) return [];
      const here = blocks.filter((block) => idsIn(block).includes(id));
      return here.some((block) => defectsIn(block, language).includes(disputed))
        ? []
        : [`${id}: ${disputed}`];
    });
    expect(unnamed).toEqual([]);
  });

  test('calls no requirement disputed that the catalogue does not', () => {
    const disputes = new Map(catalogue.map(({ id, disputed }) => [id, disputed]));
    const unfounded = blocks.flatMap((block) => {
      const known = idsIn(block).map((id) => disputes.get(id));
      return defectsIn(block, language).filter((defect) => !known.includes(defect));
    });
    expect(unfounded).toEqual([]);
  });
});

test.each(JUDGED_VERSIONS)('the prose of %s has the same sections in both languages', (version) => {
  const [en, sv] = LANGUAGES.map((language) => sectionsOf(version, language));
  expect(sv).toEqual(en);
});

describe('how the prose is read', () => {
  test('a list item and a table row stand alone, a paragraph goes over its lines', () => {
    const text = 'a\nb\n\n- c\n  d\n- e\n\n| f |\n| g |\n\n```json\n[not.read]\n```\n\nh';
    expect(blocksOf(text)).toEqual(['a\nb', '- c\n  d', '- e', '| f |', '| g |', 'h']);
  });

  test('an id is one that is stated, not an example and not a link', () => {
    expect(idsIn('[a.b-c] `[d.e]` [f.g](h) [SD] [i.j][k.l]')).toEqual(['a.b-c', 'i.j', 'k.l']);
  });

  test('a defect is one that disputes, over a line break too', () => {
    expect(defectsIn('(disputed: SD-1, as x) (SD-2) (disputed:\nSD-3)', 'en')).toEqual([
      'SD-1',
      'SD-3',
    ]);
  });
});

function catalogueOf(version: JudgedVersion): readonly Requirement[] {
  return parse(readFileSync(`spec/${version}/requirements.yaml`, 'utf8'));
}

function pathOf(version: JudgedVersion, language: Language): string {
  return `spec/${version}/${language === 'en' ? '' : 'sv/'}specification.md`;
}

/** The parts of a text within which a mark belongs to an id: paragraphs, list items, table rows. */
function blocksOf(text: string): string[] {
  return text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split(/\n{2,}|\n(?=- |\|)/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

function idsIn(block: string): string[] {
  return [...block.matchAll(STATED)].map(([, id = '']) => id);
}

function defectsIn(block: string, language: Language): string[] {
  return [...block.matchAll(DISPUTED[language])].map(([, defect = '']) => defect);
}

/** Under which heading, counted, a requirement is stated for the first time. */
function sectionsOf(version: JudgedVersion, language: Language): readonly (readonly string[])[] {
  return readFileSync(pathOf(version, language), 'utf8')
    .split(/^#+ /m)
    .map((section) => [...new Set(blocksOf(section).flatMap(idsIn))].sort());
}
