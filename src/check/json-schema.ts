import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';

/** Where a value has not the form of a schema, and how. */
export interface FormError {
  /** A JSON Pointer into the value. */
  readonly pointer: string;
  /** The property that is missing, if that is what is wrong. */
  readonly missing: string | null;
  /** In ajv's English. */
  readonly detail: string;
}

/** Holds values against a JSON Schema of this repository. Throws where the schema itself is wrong. */
export function formChecker(schema: AnySchemaObject): (value: unknown) => FormError[] {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).flatMap(formError));
}

function formError({ instancePath, keyword, params, message }: ErrorObject): FormError[] {
  // These only repeat what another error tells.
  if (keyword === 'if' || keyword === 'propertyNames') return [];
  const named = keyword === 'additionalProperties' ? ` (${params['additionalProperty']})` : '';
  return [
    {
      pointer: instancePath,
      missing: keyword === 'required' ? String(params['missingProperty']) : null,
      detail: `${message ?? keyword}${named}`,
    },
  ];
}
