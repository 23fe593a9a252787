import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DefinitionsSchema } from '../model/definitions-schema.js';
import { JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { BANNER } from './banner.js';
import { catalogueFiles } from './catalogue-files.js';
import { collectionsFile } from './collections-file.js';
import {
  definitionsFile,
  propertyVersionsFile,
  schemaFile,
  typesFile,
} from './definition-files.js';
import { writeFamily } from './family/write-family.js';
import { modulesFile } from './modules-file.js';
import { ruleIndexFile } from './rule-index-file.js';
import { validatorsFile } from './validators-file.js';
import { versionFactsFile } from './version-facts-file.js';

/** Writes every generated file of the repository. Run from its root: `npm run generate`. */
const root = process.cwd();
const generated = 'src/model/generated';

const foreign = writeFamily(root);
if (foreign.length > 0) {
  console.error(`Nothing was written. These files are not made from spec/3.x, as everything beside them is:
${foreign.map((path) => `  ${path}`).join('\n')}
Move a case of your own to spec/3.x/cases/advice if it belongs to advice, and to conformance/errata/<version> if
the version is frozen. Delete a file whose source you took away.`);
  process.exit(1);
}

const schemas = new Map(JUDGED_VERSIONS.map((version) => [version, readDefinitions(version)]));
const files = new Map<string, string>();
for (const [version, schema] of schemas) {
  files.set(`${generated}/${version}/types.ts`, await typesFile(version, schema));
  files.set(`${generated}/${version}/schema.ts`, schemaFile(version, schema));
  files.set(`${generated}/${version}/validators.ts`, validatorsFile(version, schema));
}
files.set(`${generated}/definitions.ts`, definitionsFile([...schemas]));
files.set(`${generated}/collections.ts`, collectionsFile(root, schemas));
files.set(`${generated}/property-versions.ts`, propertyVersionsFile([...schemas]));
files.set(`${generated}/modules.ts`, modulesFile());
for (const [path, text] of catalogueFiles(root, generated)) files.set(path, text);
files.set(`${generated}/version-facts.ts`, versionFactsFile(root));
files.set('src/rules/generated/rules.ts', ruleIndexFile(root));
files.set(`${generated}/tool.ts`, toolFile());

for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`${files.size} files written`);

/** The tool's version, and a digest of everything that decides a verdict besides the program itself. */
function toolFile(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const digest = createHash('sha256');
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path.endsWith('/schema.ts') || path.endsWith('/facts.ts')) digest.update(text);
  }
  return `${BANNER}
/** What a report says of the program that made it. */
export const TOOL = {
  version: '${version}',
  rules: 'sha256:${digest.digest('hex')}',
} as const;
`;
}

function readDefinitions(version: JudgedVersion): DefinitionsSchema {
  return JSON.parse(
    readFileSync(join(root, 'schemas', version, 'definitions.schema.json'), 'utf8'),
  );
}
