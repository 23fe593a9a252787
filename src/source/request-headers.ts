/** A header field that the user adds to requests. */
export interface RequestHeader {
  readonly name: string;
  readonly value: string;
}

const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
// They belong to the connection or decide how the answer is read.
const RESERVED = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'range',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Why a header field cannot be sent, in English and without its value; null when it can. */
export function findHeaderProblem(header: RequestHeader): string | null {
  if (!NAME.test(header.name)) return 'A header name holds a character that is not allowed.';
  if (RESERVED.has(header.name.toLowerCase()))
    return `${header.name} is set by the program itself.`;
  if (VALUE.test(header.value)) return null;
  return `The value of ${header.name} holds a character that is not allowed.`;
}

/** The header fields of a request: ours, replaced or completed by the user's. */
export function buildRequestHeaders(
  userAgent: string,
  added: readonly RequestHeader[],
): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json, text/calendar;q=0.9, */*;q=0.1',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': userAgent,
  };
  for (const { name, value } of added) headers[name.toLowerCase()] = value;
  return headers;
}
