/** Why no body was obtained. Not the publisher's failure: the report says undetermined. */
export const UNREACHABLE_REASONS = [
  'is-directory',
  'unreadable',
  'dns',
  'refused',
  'reset',
  'tls-expired',
  'tls-name',
  'tls-untrusted',
  'tls-protocol',
  'timeout',
  'too-large',
  'too-many-redirects',
  'bad-redirect',
  'forbidden-address',
  'forbidden-url',
  'not-found',
  'unauthorized',
  'http-status',
  'bad-encoding',
  'incomplete',
  'network',
  'not-recorded',
] as const;
export type UnreachableReason = (typeof UNREACHABLE_REASONS)[number];

/** What is wrong with a body that arrived and is neither JSON nor a calendar. The publisher's failure. */
export const MALFORMED_REASONS = [
  'empty',
  'binary',
  'html',
  'encoding',
  'syntax',
  'truncated',
  'too-deep',
  'not-a-calendar',
] as const;
export type MalformedReason = (typeof MALFORMED_REASONS)[number];

/** Why a whole document could be read but not judged: the report says undetermined. */
export const UNDETERMINED_REASONS = [
  'unknown-artefact',
  'observed-version',
  'item-too-large',
  'tool-defect',
] as const;
export type UndeterminedReason = (typeof UNDETERMINED_REASONS)[number];

/** Why one requirement has the outcome `untested`. */
export const UNTESTED_REASONS = [
  'needs-live-api',
  'needs-person',
  'other-document',
  'shape-failed',
  'document-malformed',
  'document-unreachable',
  'document-undetermined',
  'needs-http',
  'not-shown',
] as const;
export type UntestedReason = (typeof UNTESTED_REASONS)[number];
