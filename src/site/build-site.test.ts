import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf, filesBelow } from '../governance/files.js';
import { CANONICAL_BASE, JUDGED_VERSIONS, SPEC_VERSIONS } from '../model/versions.js';
import { GENERATED_TEXTS } from '../report/generated-texts.js';
import { pagePath } from './addresses.js';
import { buildSite } from './build-site.js';
import { type PageFacts, readPage } from './test-support/read-page.js';

/** The whole site as it is made from this repository. */
const repository = {
  below: (folder: string) => filesBelow('.', folder),
  bytes: (path: string) => bytesOf('.', path),
};
const build = buildSite(repository, GENERATED_TEXTS);
if (build.kind === 'unusable') throw new Error(JSON.stringify(build.problems));
const { files } = build;
const pages = new Map<string, PageFacts>(
  [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, content]) => [path, readPage(String(content))]),
);
const languages = ['en', 'sv'] as const;

/** What is wrong with every page, one line each. */
function complaints(about: (page: PageFacts, path: string) => readonly string[]): string[] {
  return [...pages].flatMap(([path, page]) => about(page, path).map((one) => `${path}: ${one}`));
}

function page(folder: string, language: 'en' | 'sv'): PageFacts {
  const found = pages.get(pagePath(folder, language));
  if (found === undefined) throw new Error(`no page ${folder} in ${language}`);
  return found;
}

const isExternal = (address: string) => /^[a-z]+:/.test(address);

describe('every page of the site', () => {
  it('is well-formed', () => {
    expect(complaints(({ errors }) => errors)).toEqual([]);
  });

  it('has every id once', () => {
    expect(complaints(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual(
      [],
    );
  });

  it('leads only to files and anchors that are there, whatever the base', () => {
    const broken = complaints(({ links }, path) =>
      links
        .map(({ address }) => address)
        .filter((address) => !isExternal(address))
        .filter((address) => {
          const [file = '', anchor] = address.split('#');
          const target = file === '' ? path : posix.join(posix.dirname(path), file);
          if (file.startsWith('/') || file.endsWith('/') || !files.has(target)) return true;
          if (anchor === undefined) return false;
          return pages.get(target)?.ids.includes(decodeURIComponent(anchor)) !== true;
        }),
    );
    expect(broken).toEqual([]);
  });

  it('leads within the site by relative addresses only', () => {
    const absolute = complaints(({ links }, path) =>
      links
        .filter(({ element, address }) => element === 'a' && address.startsWith(CANONICAL_BASE))
        .map(({ address }) => address)
        .filter(() => path !== '404.html'),
    );
    expect(absolute).toEqual([]);
  });

  it('fetches nothing from elsewhere and runs nothing', () => {
    const fetched = complaints(({ links, elements }) => [
      ...links
        .filter(({ element, address }) => element !== 'a' && isExternal(address))
        .map(({ address }) => address)
        // What names a page and is not fetched.
        .filter((address) => !address.startsWith(CANONICAL_BASE)),
      ...['script', 'iframe', 'img', 'object', 'form'].filter((name) => elements.has(name)),
    ]);
    expect(fetched).toEqual([]);
    expect(String(files.get('style.css'))).not.toMatch(/url\(|@import/);
  });

  it('says its language and leads to the same page in the other', () => {
    const wrong = complaints(({ language, links }, path) => {
      if (path === '404.html') return [];
      const isSwedish = /(^|\/)sv\/index\.html$/.test(path);
      const [own, other] = isSwedish ? ['sv', 'en'] : ['en', 'sv'];
      const twin = isSwedish
        ? path.replace(/sv\/index/, 'index')
        : path.replace(/index\.html$/, 'sv/index.html');
      const leads = links.some(
        (link) =>
          link.element === 'a' &&
          link.language === other &&
          posix.join(posix.dirname(path), link.address) === twin,
      );
      return [...(language === own ? [] : ['language']), ...(leads ? [] : ['other language'])];
    });
    expect(wrong).toEqual([]);
  });

  it('has the same anchors in both languages', () => {
    const english = [...pages.keys()].filter((path) => !/(^|\/)sv\/index\.html$|^404/.test(path));
    for (const path of english) {
      const swedish = pages.get(path.replace(/index\.html$/, 'sv/index.html'));
      expect(new Set(swedish?.ids), path).toEqual(new Set(pages.get(path)?.ids));
    }
  });
});

describe('the site', () => {
  it.each(JUDGED_VERSIONS)(
    'has every requirement of %s under its permalink and on its page',
    (version) => {
      for (const language of languages) {
        const { ids } = page(`spec/${version}/`, language);
        const requirements = GENERATED_TEXTS.requirements[version];
        expect(requirements.length).toBeGreaterThan(100);
        expect(requirements.filter(({ id }) => !ids.includes(id))).toEqual([]);
        for (const { id, text } of requirements) {
          const written = page(`requirements/${id}/`, language).text;
          expect(written).toContain(text[language].replaceAll('`', ''));
          expect(written).toContain(`Open Meal ${version}, ${id}`);
        }
      }
    },
  );

  it('has all advice and every contradiction under their permalinks', () => {
    for (const language of languages) {
      const advice = page('spec/advice/', language).ids;
      expect(GENERATED_TEXTS.advice.filter(({ id }) => !advice.includes(id))).toEqual([]);
      const defects = page('defects/', language).ids;
      expect(GENERATED_TEXTS.defects.filter(({ id }) => !defects.includes(id))).toEqual([]);
    }
  });

  it('has a page for every version', () => {
    for (const version of SPEC_VERSIONS) {
      for (const language of languages) page(`spec/${version}/`, language);
    }
  });

  it('says of a version that was only observed what was seen', () => {
    const observed = Object.values(GENERATED_TEXTS.versions).filter((one) => one.observed !== null);
    expect(observed.length).toBeGreaterThan(0);
    for (const { version, observed: facts } of observed) {
      const { text } = page(`spec/${version}/`, 'sv');
      expect(text).toContain(facts?.text.sv);
      for (const { property } of facts?.seen ?? []) expect(text).toContain(property);
    }
  });

  it('serves every schema at its $id, byte by byte', () => {
    const paths = repository.below('schemas').filter((path) => path.endsWith('.schema.json'));
    expect(paths.length).toBeGreaterThan(JUDGED_VERSIONS.length * 4);
    for (const path of paths) {
      const bytes = repository.bytes(path);
      const { $id } = JSON.parse(String(bytes));
      expect($id, path).toMatch(CANONICAL_BASE);
      expect(files.get($id.slice(CANONICAL_BASE.length)), path).toEqual(bytes);
    }
  });

  it('shows every property of every definition, and every type', () => {
    for (const version of JUDGED_VERSIONS) {
      const { ids } = page(`schemas/${version}/reference/`, 'sv');
      const types = page(`types/${version}/`, 'en').ids;
      const schema = JSON.parse(
        String(repository.bytes(`schemas/${version}/definitions.schema.json`)),
      );
      for (const [name, node] of Object.entries<{ properties?: object }>(schema.$defs)) {
        expect(types).toContain(name);
        for (const property of Object.keys(node.properties ?? {})) {
          expect(ids).toContain(`${name}.${property}`);
        }
      }
    }
  });

  it('tells programs which versions and requirements there are', () => {
    const { versions } = JSON.parse(String(files.get('versions.json')));
    expect(versions.map(({ version }: { version: string }) => version)).toEqual(SPEC_VERSIONS);
    for (const version of JUDGED_VERSIONS) {
      const { requirements } = JSON.parse(String(files.get(`spec/${version}/requirements.json`)));
      expect(requirements).toHaveLength(GENERATED_TEXTS.requirements[version].length);
    }
  });

  it('is the same bytes every time', () => {
    const again = buildSite(repository, GENERATED_TEXTS);
    expect(again.kind === 'built' && [...again.files]).toEqual([...files]);
  });
});
