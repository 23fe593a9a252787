import { JUDGED_VERSIONS } from '../model/versions.js';
import { BANNER } from './banner.js';

/** The generated modules of each version behind a closed table: no path is ever built from input. */
export function modulesFile(): string {
  const cases = JUDGED_VERSIONS.map(
    (version) => `    case '${version}':
      return Promise.all([import('./${version}/schema.js'), import('./${version}/validators.js')]);`,
  );
  return `${BANNER}import type { JudgedVersion } from '../versions.js';

/** The definitions and validators of one version, loaded when they are wanted. */
export function generatedModules(version: JudgedVersion) {
  switch (version) {
${cases.join('\n')}
  }
}
`;
}
