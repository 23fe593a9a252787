import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import {
  type DefinitionsSchema,
  unitNames,
  unitReference,
  unitSchema,
} from '../model/definitions-schema.js';
import type { JudgedVersion } from '../model/versions.js';
import { BANNER } from './banner.js';

/** Validators of one version as plain functions, so that a check needs neither ajv nor a compilation at start. */
export function validatorsFile(version: JudgedVersion, schema: DefinitionsSchema): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(unitSchema(schema));
  const exported = Object.fromEntries(
    unitNames(schema).map((name) => {
      const unit = unitReference(schema.$id, name);
      ajv.addSchema(unit);
      return [name, unit.$id];
    }),
  );
  // `standalone` is a CommonJS default export, whose types and run time disagree under NodeNext.
  const generate = standalone as unknown as typeof standalone.default;
  const code = generate(ajv, exported).replaceAll(/\n{2,}/g, '\n');
  if (code.includes('require(')) throw new Error(`version ${version}: validator needs a run time`);
  return `// @ts-nocheck
${BANNER}${code}\n`;
}
