import type { Malformed } from './malformed.js';

/** How many bytes at the beginning of a body `judgeHead` wants to see. */
export const HEAD_LENGTH = 512;

type Fault = Pick<Malformed, 'reason' | 'detail'>;

const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0d]);
const VALUE_STARTS = new Set(Buffer.from('{["-0123456789tfn'));

/** What the first bytes of a body, without a byte order mark, show before any of it is parsed; null when it may be JSON in UTF-8. */
export function judgeHead(head: Uint8Array): Fault | null {
  const encoding = foreignEncoding(head);
  if (encoding !== null)
    return { reason: 'encoding', detail: `the body is encoded in ${encoding}` };
  let nulls = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) nulls++;
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++;
  }
  const first = head.find((byte) => byte !== 0x20 && !TEXT_CONTROLS.has(byte));
  if (first === undefined) return null;
  const binary = VALUE_STARTS.has(first)
    ? controls * 2 > head.length
    : nulls > 0 || controls * 10 > head.length;
  return binary ? { reason: 'binary', detail: 'the body begins with control characters' } : null;
}

/** Whether the body begins with the byte order mark of UTF-8. */
export function hasByteOrderMark(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

/** UTF-16 or UTF-32 by its mark, or by where the zeros stand in the first two characters. */
function foreignEncoding(head: Uint8Array): string | null {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const zeros = Array.from(head.subarray(0, 4), (byte) => (isText(byte) ? 'x' : byte)).join('');
  if (zeros === '000x' || zeros === 'x000') return 'UTF-32';
  return ['0x', 'x0', '0x0x', 'x0x0'].includes(zeros) ? 'UTF-16' : null;
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || TEXT_CONTROLS.has(byte);
}
