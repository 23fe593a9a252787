import { aligned } from '../../governance/trace-text.js';
import { CATALOGUE } from '../../model/generated/catalogue.js';
import { VERSION_FACTS } from '../../model/generated/version-facts.js';
import { isJudgedVersion, SPEC_VERSIONS } from '../../model/versions.js';
import { CLI_WORDS } from '../words.js';
import type { SpecCall } from './call.js';

/** `open-meal spec list`: the versions that this program knows. */
export async function list({ language, environment }: SpecCall): Promise<number> {
  const { columns, statuses, notFrozen, unknownDate } = CLI_WORDS[language].spec;
  const rows = SPEC_VERSIONS.map((version) => {
    const { status, published, root } = VERSION_FACTS[version];
    const count = isJudgedVersion(version) ? String(CATALOGUE[version].length) : '–';
    return [version, statuses[status], published ?? unknownDate, count, root ?? notFrozen];
  });
  const head = [
    columns.version,
    columns.status,
    columns.published,
    columns.requirements,
    columns.root,
  ];
  await environment.stdout.write(aligned([head, ...rows]));
  return 0;
}
