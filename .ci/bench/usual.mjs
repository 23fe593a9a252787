// The usual way to validate: everything into memory, one ajv validator for the whole document.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addSchema(read('schemas/3.4/definitions.schema.json'));
const validate = ajv.compile(read('schemas/3.4/meals.schema.json'));
const valid = validate(read(process.argv[2]));
console.log(valid ? 'valid' : `${validate.errors.length} errors`);
