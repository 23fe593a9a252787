import { LEVELS, type Requirement } from '../model/requirement.js';
import type { VersionFacts } from '../model/version-facts.js';
import { lockFile, versionFolder } from './addresses.js';
import { judgedContent } from './content.js';
import { type Content, type Html, html, joined } from './html.js';
import { facts, levelWord } from './parts.js';
import type { View } from './view.js';

/** What identifies a version, and where the others are. */
export function versionFactList(view: View, version: VersionFacts): Html {
  const { versions: words, statuses } = view.words;
  const judged = judgedContent(view.site, version.version);
  return facts([
    [words.status, statuses[version.status]],
    [words.published, version.published ?? words.unknownDate],
    [words.supersedes, version.supersedes === null ? null : versionLink(view, version.supersedes)],
    [words.support, version.supportUntil],
    [words.requirements, judged === null ? null : levelCounts(view, judged.requirements)],
    [words.root, rootText(view, version)],
    [words.lock, lockLink(view, version)],
    [words.others, otherVersions(view, version)],
  ]);
}

export function versionLink(view: View, version: VersionFacts['version']): Html {
  return html`<a href="${view.to(versionFolder(version))}">${version}</a>`;
}

/** The root hash of a version; nothing for one that will have none. */
export function rootText({ words }: View, { root, status }: VersionFacts): Content {
  if (root !== null) {
    return html`<code>${joined(root.match(/.{1,16}/g) ?? [], html`<wbr>`)}</code>`;
  }
  return status === 'observed' ? null : words.versions.notFrozen;
}

/** The list of files and hashes that the root hash is made of. */
function lockLink(view: View, { version }: VersionFacts): Content {
  const path = lockFile(version);
  return view.site.locks.has(path) ? html`<a href="${view.toFile(path)}">LOCK.json</a>` : null;
}

/** How many requirements of each level: `60 MUST, 20 SHOULD`. */
export function levelCounts(view: View, requirements: readonly Requirement[]): string {
  return LEVELS.map((level) => ({
    word: levelWord(view, level),
    count: requirements.filter((one) => one.level === level).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count}\u00a0${word}`)
    .join(', ');
}

function otherVersions(view: View, version: VersionFacts): Content {
  const others = view.site.versions.filter((one) => one.version !== version.version);
  return joined(
    others.map((one) => versionLink(view, one.version)),
    ', ',
  );
}
