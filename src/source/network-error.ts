import type { UnreachableReason } from '../model/reasons.js';
import { RetrievalError } from './retrieval.js';

/** What was going on when the network failed: the same error means different things. */
export type NetworkStage = 'dns' | 'connect' | 'tls' | 'answer' | 'body';

const REASONS: ReadonlyMap<string, UnreachableReason> = new Map([
  ['ECONNREFUSED', 'refused'],
  ['ECONNRESET', 'reset'],
  ['ECONNABORTED', 'reset'],
  ['EPIPE', 'reset'],
  ['ETIMEDOUT', 'timeout'],
  ['CERT_HAS_EXPIRED', 'tls-expired'],
  ['CERT_NOT_YET_VALID', 'tls-expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-name'],
  ['HOSTNAME_MISMATCH', 'tls-name'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'incomplete'],
]);
// The names of OpenSSL's X509_V_ERR_… as Node reports them.
const CERTIFICATE = /CERT|_CRL|^CRL_|^UNABLE_TO_|^INVALID_|^PATH_LENGTH_|^UNSPECIFIED$/;
const TLS_PROTOCOL = /^(EPROTO|ERR_SSL_|ERR_TLS_|ERR_OSSL_)/;

/** Says which of the known troubles a library's error is. An error without a code is our own defect and is thrown again. */
export function toRetrievalError(error: unknown, stage: NetworkStage): RetrievalError {
  if (error instanceof RetrievalError) return error;
  if (!(error instanceof Error)) throw error;
  if (error.cause instanceof RetrievalError) return error.cause;
  // undici's parser gives only some of its errors a code.
  const parserError = error.name === 'HTTPParserError' ? error.name : null;
  const code = codeOf(error) ?? codeOf(error.cause) ?? parserError;
  if (code === null) throw error;
  const message = messageOf(error);
  const detail = message.includes(code) ? message : `${message} (${code})`;
  const reason = reasonOf(code, stage, error.message);
  const mayPass =
    reason === 'reset' || code === 'EAI_AGAIN' || (reason === 'timeout' && stage === 'connect');
  return new RetrievalError(reason, detail, error, mayPass);
}

/** OpenSSL's own message begins with the number of a thread and ends with a line of its source. */
function messageOf(error: Error): string {
  return 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
}

/** The code of a library's error; null when it has none. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function reasonOf(code: string, stage: NetworkStage, message: string): UnreachableReason {
  if (stage === 'dns') return 'dns';
  const reason = REASONS.get(code);
  if (reason !== undefined) return reason;
  if (TLS_PROTOCOL.test(code)) return 'tls-protocol';
  if (stage === 'tls' && CERTIFICATE.test(code)) return 'tls-untrusted';
  // undici has one code for this and for answers that it does not understand.
  const hungUp = code === 'UND_ERR_SOCKET' && message.includes('other side closed');
  if (hungUp || code === 'HPE_INVALID_EOF_STATE') return stage === 'body' ? 'incomplete' : 'reset';
  return 'network';
}
