import { Ajv2020 } from 'ajv/dist/2020.js';
import { type DefinitionsSchema, unitReference, unitSchema } from '../model/definitions-schema.js';
import type { RequirementFacts } from '../model/requirement.js';
import type { JudgedVersion } from '../model/versions.js';
import { definitionModels } from './definitions.js';
import type { Validator, VersionData } from './version-data.js';

/**
 * A version made from its schema as it lies in a file, and not from what was generated: for checking
 * the specification itself. Validators are compiled when they are first asked for. Throws where the
 * schema has a form that the repository does not use; not `strict`: it may lack what goes together, such
 * as the type beside `properties`.
 */
export function compileVersion(
  version: JudgedVersion,
  schema: DefinitionsSchema,
  facts: readonly RequirementFacts[],
  strict = true,
): VersionData {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict,
    allowUnionTypes: true,
  });
  ajv.addSchema(unitSchema(schema));
  const compiled = new Map<string, Validator>();
  return {
    version,
    facts,
    byId: new Map(facts.map((one) => [one.id, one])),
    definitions: definitionModels(schema.$defs),
    validators: {
      get(definition) {
        const known = compiled.get(definition);
        if (known !== undefined) return known;
        if (!Object.hasOwn(schema.$defs, definition)) return undefined;
        const validate = ajv.compile(unitReference(schema.$id, definition));
        compiled.set(definition, validate as Validator); // ajv's own type is wider in what it takes
        return validate as Validator;
      },
    },
  };
}
