import { JUDGED_VERSIONS } from '../model/versions.js';
import { BANNER } from './banner.js';

/** The generated modules of each version behind a closed table: no path is ever built from input. */
export function modulesFile(): string {
  const cases = JUDGED_VERSIONS.map(
    (version) => `    case '${version}':
      return Promise.all([
        import('./${version}/schema.js'),
        import('./${version}/validators.js'),
        import('./${version}/facts.js'),
      ]);`,
  );
  const texts = JUDGED_VERSIONS.map(
    (version) => `    case '${version}':
      return import('./${version}/requirements.js');`,
  );
  return `${BANNER}import type { JudgedVersion } from '../versions.js';

/** The definitions, validators and requirements of one version, loaded when they are wanted. */
export function generatedModules(version: JudgedVersion) {
  switch (version) {
${cases.join('\n')}
  }
}

/** The requirements of one version with their texts, loaded when they are wanted. */
export function generatedRequirements(version: JudgedVersion) {
  switch (version) {
${texts.join('\n')}
  }
}
`;
}
