import type { ProblemTexts } from './governance-words.js';

const frozenFix = ({ version }: { version: string }) =>
  `A published version never changes: restore the file (git checkout), and put the change into the next version or into spec/defects.yaml. What ${version} said is cited.`;

/** English. */
export const en: ProblemTexts = {
  'lock-missing': ({ version }) => ({
    what: `Version ${version} is published but not frozen.`,
    todo: `Run open-meal spec freeze ${version} and commit the lock, or give the version the status draft.`,
  }),
  'lock-unreadable': ({ version }) => ({
    what: `The lock of version ${version} cannot be read.`,
    todo: 'Restore it (git checkout).',
  }),
  'lock-root': ({ version }) => ({
    what: `The root hash of version ${version} does not belong to the list of files beside it.`,
    todo: 'Restore the lock (git checkout): the root hash is what tenders cite.',
  }),
  'frozen-changed': (data) => ({
    what: `The file is not what was frozen in ${data.version}.`,
    todo: frozenFix(data),
  }),
  'frozen-missing': (data) => ({
    what: `The file belongs to the frozen version ${data.version} and is gone.`,
    todo: frozenFix(data),
  }),
  'frozen-added': (data) => ({
    what: `The file was added to the frozen version ${data.version}.`,
    todo: frozenFix(data),
  }),
  'frozen-unreadable': (data) => ({
    what: `The file belongs to the frozen version ${data.version} and cannot be read as data any more.`,
    todo: frozenFix(data),
  }),
};
