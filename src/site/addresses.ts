import type { SpecVersion } from '../model/versions.js';
import type { Language } from '../report/words.js';

/** A page is named by its folder, such as `spec/3.4/`; it is there in English, and in `sv/` in Swedish. */
export const START = '';
export const ADVICE = 'spec/advice/';
export const REQUIREMENTS = 'requirements/';
export const DEFECTS = 'defects/';
export const SCHEMAS = 'schemas/';
export const STYLE_FILE = 'style.css';
export const ICON_FILE = 'icon.svg';

export const versionFolder = (version: SpecVersion) => `spec/${version}/`;
export const requirementFolder = (id: string) => `${REQUIREMENTS}${id}/`;
export const referenceFolder = (version: SpecVersion) => `schemas/${version}/reference/`;
export const typesFolder = (version: SpecVersion) => `types/${version}/`;
export const lockFile = (version: SpecVersion) => `spec/${version}/LOCK.json`;
export const requirementsFile = (version: SpecVersion) => `spec/${version}/requirements.json`;

/** The folder of a page in a language, as the last part of its public address. */
export function pageFolder(folder: string, language: Language): string {
  return language === 'sv' ? `${folder}sv/` : folder;
}

/** The file of a page in a language. */
export function pagePath(folder: string, language: Language): string {
  return `${pageFolder(folder, language)}index.html`;
}

/**
 * The address of one file of the site as seen from another. Folders are never left to the server to
 * resolve, so that the site also works straight from a disk.
 */
export function relativeAddress(from: string, to: string, anchor: string | null = null): string {
  const fragment = anchor === null ? '' : `#${encodeURIComponent(anchor)}`;
  if (from === to && anchor !== null) return fragment;
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  const path = [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
  return `${path}${fragment}`;
}
