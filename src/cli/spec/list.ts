import { lockReading } from '../../governance/lock.js';
import { readManifest } from '../../governance/manifest.js';
import { readSpecification } from '../../governance/specification.js';
import { aligned } from '../../governance/trace-text.js';
import { VERSION_STATUSES } from '../../model/version-facts.js';
import { SPEC_VERSIONS } from '../../model/versions.js';
import { neutralise } from '../../report/neutralise.js';
import { CLI_WORDS } from '../words.js';
import type { SpecCall } from './call.js';

/** `open-meal spec list`: every version as it lies in the files now; whether it should, `verify` says. */
export async function list({ root, language, environment }: SpecCall): Promise<number> {
  const { columns, statuses, notFrozen, unknownDate, unreadable } = CLI_WORDS[language].spec;
  const { versions } = readSpecification(root);
  const rows = SPEC_VERSIONS.map((version) => {
    const manifest = readManifest(root, version);
    const lock = lockReading(root, version);
    const status = VERSION_STATUSES.find((one) => one === manifest?.['status']);
    const published = manifest?.['published'] ?? unknownDate;
    const judged = versions.find((one) => one.version === version);
    return [
      version,
      status === undefined ? unreadable : statuses[status],
      manifest === null ? unreadable : neutralise(String(published)),
      judged === undefined ? '–' : String(judged.requirements.length),
      lock === 'unreadable' ? unreadable : neutralise(lock?.root ?? notFrozen),
    ];
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
