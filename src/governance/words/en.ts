import type { ProblemTexts } from './governance-words.js';

const frozenFix = ({ version }: { version: string }) =>
  `A published version never changes, because tenders cite what ${version} says: restore the file (git checkout), and put the change into the next version or into spec/defects.yaml.`;

/** English. */
export const en: ProblemTexts = {
  'file-missing': () => ({
    what: 'The file is missing.',
    todo: 'Restore it (git checkout), or take the version out of the version table.',
  }),
  'file-unreadable': ({ detail }) => ({
    what: `The file cannot be read: ${detail}`,
    todo: 'Mend its syntax.',
  }),
  form: ({ pointer, detail }) => ({
    what: `The file has not its form at ${pointer}: ${detail}.`,
    todo: 'The schemas in schemas/spec and schemas/conformance describe the forms.',
  }),
  'folder-unknown': () => ({
    what: 'Nothing looks into a folder with this name: what lies there would be neither checked nor frozen.',
    todo: 'Enter the version in src/model/versions.ts, or rename the folder. Cases lie directly in the folder of their version.',
  }),
  'manifest-version': ({ named, version }) => ({
    what: `The manifest says ${named}, but it lies in the folder of ${version}.`,
    todo: 'Make the folder and the manifest agree.',
  }),
  'manifest-supersedes': ({ supersedes }) => ({
    what: `The version that it supersedes, ${supersedes}, is no earlier version.`,
    todo: 'Name an earlier version, or null.',
  }),
  'manifest-date': ({ status }) => ({
    what: `The version is ${status} but has no date of publication.`,
    todo: 'Write the date as published: YYYY-MM-DD, or give the version the status draft.',
  }),
  'current-count': ({ versions }) => ({
    what:
      versions === ''
        ? 'No version is current; exactly one must be.'
        : `Exactly one version is current; here ${versions} are.`,
    todo: 'Give that version the status current in its version.yaml, and every other one superseded (or draft).',
  }),
  'current-other': ({ found, assumed }) => ({
    what: `The manifests call ${found} current, but documents that do not tell are read as ${assumed}.`,
    todo: `Set CURRENT_VERSION to '${found}', or correct the status in the manifests.`,
  }),
  'document-unknown': ({ version }) => ({
    what: `No requirement of ${version} concerns this kind of document.`,
    todo: 'Name the file after a kind of document, add the requirements, or take the file away.',
  }),
  'document-root': ({ found, expected }) => ({
    what: `$ref is ${found}; documents of this kind begin with ${expected}.`,
    todo: `Write "$ref": "${expected}".`,
  }),
  'schema-id': ({ found, expected }) => ({
    what: `$id is ${found}, but the file lies at ${expected}.`,
    todo: 'Make $id the address at which the file is published.',
  }),
  'types-missing': ({ name, schema }) => ({
    what: `The generated types have no ${name}, which ${schema} defines.`,
    todo: 'Run npm run generate and commit.',
  }),
  'assertion-unmapped': ({ pointer }) => ({
    what: `Nothing says which requirement ${pointer} stands for.`,
    todo: 'Write its id as "x-requirement" beside the assertion, and the requirement into requirements.yaml if it is new.',
  }),
  'mapping-unknown': ({ pointer, requirement, version }) => ({
    what: `${pointer} stands for ${requirement}, which ${version} does not have.`,
    todo: 'Correct the id in "x-requirement", or add the requirement to requirements.yaml.',
  }),
  'definition-unknown': ({ pointer, name }) => ({
    what: `${pointer} refers to ${name}, which is not defined.`,
    todo: 'Define it in $defs, or correct the name.',
  }),
  'id-repeated': ({ id }) => ({
    what: `${id} stands more than once in the catalogue.`,
    todo: 'Give one of the two an id of its own.',
  }),
  'id-not-retired': ({ id, last }) => ({
    what: `${id} was last used in ${last} and is not in the list of retired ids.`,
    todo: `Add { id: ${id}, last: '${last}' }, so that no later version can use it for something else.`,
  }),
  'id-reused': ({ id, last, used }) => ({
    what: `${id} was retired after ${last} and is used again in ${used}.`,
    todo: 'Choose a new id: citations of the old one must keep their meaning.',
  }),
  'retired-unknown': ({ id }) => ({
    what: `${id} is retired, but no version ever had it.`,
    todo: 'Correct the id or take it out of the list.',
  }),
  'retired-last': ({ id, last, used }) => ({
    what: `${id} is said to be last used in ${last}; in fact it was ${used}.`,
    todo: `Write last: '${used}'.`,
  }),
  'language-missing': ({ id, field, language }) => ({
    what: `${id} has no ${field} in ${language === 'sv' ? 'Swedish' : 'English'}.`,
    todo: `Write ${field}.${language}: everything is said in both languages.`,
  }),
  'prose-untranslated': ({ id, other }) => ({
    what: `The text does not mention [${id}], as ${other} does.`,
    todo: 'Write the sentence in this language too, with the id behind it.',
  }),
  'not-in-prose': ({ id }) => ({
    what: `The text does not state ${id}.`,
    todo: `Write the sentence with [${id}] behind it.`,
  }),
  'prose-unknown': ({ id, version }) => ({
    what: `The text mentions [${id}], which is no requirement of ${version}.`,
    todo: 'Correct the id, or add the requirement to requirements.yaml.',
  }),
  'without-assertion': ({ id }) => ({
    what: `${id} is to be verified by the schema, but no assertion stands for it.`,
    todo: 'Add the assertion with its "x-requirement", or change the verification of the requirement.',
  }),
  'without-rule': ({ id, version }) => ({
    what: `${id} is to be verified by a rule, but there is none for ${version}.`,
    todo: `Write src/rules/<area>/${id}.ts and run npm run generate, or change the verification.`,
  }),
  'without-cases': ({ id }) => ({
    what: `${id} has no cases.`,
    todo: 'Add at least one with "expect": "failed" and one with "expect": "passed" (of advice: "advised" and "quiet"; of a disputed clause "cantTell" for "failed").',
  }),
  'without-failing-case': ({ id }) => ({
    what: `${id} has no case that violates it.`,
    todo: 'Add a case with "expect": "failed" (of advice: "advised"; of a disputed clause: "cantTell").',
  }),
  'without-passing-case': ({ id }) => ({
    what: `${id} has no case that meets it.`,
    todo: 'Add a case with "expect": "passed" (of advice: "quiet").',
  }),
  'case-misplaced': ({ id }) => ({
    what: `The file holds the cases of ${id}, but is not called so.`,
    todo: `Rename it to ${id}.json.`,
  }),
  'case-unknown': ({ id, version }) => ({
    what: `The cases belong to ${id}, which ${version} does not have.`,
    todo: 'Correct the id, move the file to the right version, or add the requirement.',
  }),
  'source-unknown': ({ id, from, version }) => ({
    what: `${id} comes from "${from}", which the manifest of ${version} does not list.`,
    todo: 'Add the source to version.yaml, or correct the key.',
  }),
  'dispute-unknown': ({ id, disputed }) => ({
    what: `${id} is disputed by ${disputed}, which the register does not have.`,
    todo: 'Add the entry to spec/defects.yaml, or correct the number.',
  }),
  'rule-unknown': ({ id, version }) => ({
    what: `A rule verifies ${id} in ${version}, which does not have it.`,
    todo: 'Take the version out of the rule, or add the requirement.',
  }),
  'rule-idle': ({ id }) => ({
    what: `A rule for ${id} is for no version, and so never runs.`,
    todo: 'Name its versions, or delete it.',
  }),
  'message-unused': ({ message }) => ({
    what: `No rule ever reports "${message}".`,
    todo: 'Delete the message, or report it.',
  }),
  'case-red': ({ id, name, version }) => ({
    what: `The case "${name}" of ${id} does not come out in ${version} as it says, so it proves nothing.`,
    todo: 'Correct the case, or whatever judges it; npm test shows what came out.',
  }),
  'assertion-survives': ({ pointer, requirement }) => ({
    what: `Without ${pointer} every case of ${requirement} comes out the same: nothing proves the assertion.`,
    todo: `Add a case to ${requirement}.json that only this assertion catches.`,
  }),
  'rule-survives': ({ requirement, inspects, version }) => ({
    what: `Without the rule for ${requirement} that inspects ${inspects}, every case in ${version} comes out the same: nothing proves it.`,
    todo: `Add a case to ${requirement}.json that only this rule catches.`,
  }),
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
  'frozen-draft': ({ version }) => ({
    what: `Version ${version} is frozen, but its manifest calls it a draft.`,
    todo: 'Give it the status current or superseded: what is frozen is no draft.',
  }),
  'lock-gone': ({ version, root }) => ({
    what: `Version ${version} was frozen with the root hash ${root}, but its lock is gone.`,
    todo: 'Restore it (git checkout): a version is frozen only once.',
  }),
  'still-draft': ({ version }) => ({
    what: `Version ${version} is still a draft, or has no date of publication.`,
    todo: 'Give it its status and its date first: the date is part of what is frozen.',
  }),
  'unreadable-to-freeze': ({ version }) => ({
    what: `The file belongs to ${version} but cannot be read as data, and so not be hashed.`,
    todo: 'Mend its syntax; no name may stand twice in one object.',
  }),
  'root-unlisted': ({ version, root }) => ({
    what: `The root hash of ${version} is not in the list.`,
    todo: `Restore the list (git checkout), or add { version: '${version}', root: ${root} } at its end.`,
  }),
  'root-replaced': ({ version, root, listed }) => ({
    what: `Version ${version} was frozen with the root hash ${listed}; this lock, with ${root}, is another.`,
    todo: 'Restore the lock and the files of the version (git checkout): tenders cite the root hash that is in spec/frozen.yaml.',
  }),
  'defect-number': ({ found, expected }) => ({
    what: `${found} stands where ${expected} belongs: an entry is missing, or stands twice.`,
    todo: 'Restore the entry (git checkout): numbers are cited, and run on without a gap. A new entry comes last.',
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
    todo: `A published version never changes: take the file away. A case that is found later belongs in conformance/errata/${data.version}, anything else in the next version.`,
  }),
  'frozen-unreadable': (data) => ({
    what: `The file belongs to the frozen version ${data.version} and cannot be read as data any more.`,
    todo: frozenFix(data),
  }),
};
