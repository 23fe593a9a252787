import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
const schemas: Record<string, object> = require('har-schema');
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

/** What in a value is not as HTTP Archive 1.2 has it. */
export function harErrors(value: unknown): unknown {
  ajv.validate('har.json#', value);
  return ajv.errors ?? [];
}
