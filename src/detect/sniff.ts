/** What the first characters of a body say: JSON and everything else that is no calendar goes to the JSON parser. */
export type Format = 'json' | 'calendar';

/**
 * Tells a calendar from anything else.
 *
 * @param head the first bytes of the body, at least 64 where it has as many
 * @param mediaType what the server said, lower case, without parameters; null for files
 * @param source file name or URL
 */
export function sniffFormat(head: Uint8Array, mediaType: string | null, source: string): Format {
  const text = new TextDecoder('utf-8').decode(head.subarray(0, 4096)).trimStart();
  if (/^begin:/i.test(text)) return 'calendar';
  if (/^[{[<"]/.test(text)) return 'json';
  if (mediaType === 'text/calendar') return 'calendar';
  return /\.(ics|ical)(?:[?#]|$)/i.test(source) ? 'calendar' : 'json';
}
