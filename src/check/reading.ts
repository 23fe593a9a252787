import type { RequirementId } from '../model/generated/requirement-ids.js';
import type { FindingData } from '../model/message.js';
import type { MessageId } from '../model/messages/index.js';
import type { JudgedVersion } from '../model/versions.js';

/** One schema error inside a definition's instance, as a reading sees it. */
export interface SchemaError {
  /** `required`, `type`, `additionalProperties`, `minimum` … */
  readonly keyword: string;
  /** The property that is missing, undeclared or of the wrong type; null for the object itself. */
  readonly property: string | null;
  /** Pointer of the erroneous value, relative to the instance; '' for the instance. */
  readonly within: string;
}

/**
 * A published reading of a contested clause that the schema does not take. Where an instance is
 * recognised, the errors that it excuses are dropped and one finding of its own requirement stands
 * in their place: nobody fails for obeying a published text. Rules judge the instance all the same, so
 * a rule that looks at an excused property has to bear that it is missing or of another type.
 */
export interface Reading {
  readonly requirement: RequirementId;
  readonly versions: readonly JudgedVersion[];
  /** The definition whose instances it looks at. */
  readonly inspects: string;
  readonly recognises: (value: Readonly<Record<string, unknown>>) => boolean;
  readonly excuses: (error: SchemaError) => boolean;
  readonly message: MessageId;
  readonly data: (value: Readonly<Record<string, unknown>>) => FindingData;
  /** Pointer relative to the instance. */
  readonly at?: string;
}

export function defineReading(reading: Reading): Reading {
  return reading;
}
