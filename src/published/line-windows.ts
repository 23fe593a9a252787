/** A part of one line of a body: columns from `from` to before `to`, counted from 0 in UTF-16 code units. */
export interface LineWindow {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface WindowText {
  readonly text: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

interface OpenWindow {
  readonly window: LineWindow;
  text: string;
  isCutAfter: boolean;
}

const CHUNK = 64 * 1024;
const BREAK = /[\r\n]/g;

/**
 * Reads parts of lines out of a body, in one pass and without holding more than a chunk of it. Lines count as
 * in findings: in JSON they end with LF, in calendars also with CR alone. Windows of lines that the body does
 * not have are missing from the result.
 */
export function readWindows(
  body: Uint8Array,
  isCalendar: boolean,
  windows: readonly LineWindow[],
): Map<LineWindow, WindowText> {
  const byLine = new Map<number, OpenWindow[]>();
  for (const window of windows) {
    const open = byLine.get(window.line) ?? [];
    open.push({ window, text: '', isCutAfter: false });
    byLine.set(window.line, open);
  }
  const lastLine = Math.max(0, ...byLine.keys());
  const decoder = new TextDecoder();
  let line = 1;
  let column = 0;
  let isAfterCr = false;
  /** The line has begun, or the body ends without a line break. */
  let reached = 1;
  for (let at = 0; at < body.length && line <= lastLine; at += CHUNK) {
    const isLast = at + CHUNK >= body.length;
    take(decoder.decode(body.subarray(at, at + CHUNK), { stream: !isLast }));
  }
  return new Map(
    [...byLine.values()].flat().flatMap((open): [LineWindow, WindowText][] => {
      const { window, text, isCutAfter } = open;
      if (window.line > reached) return [];
      return [[window, whole(text, window.from > 0, isCutAfter)]];
    }),
  );

  function take(text: string): void {
    if (text === '') return;
    let from = isAfterCr && text.startsWith('\n') ? 1 : 0;
    isAfterCr = isCalendar && text.endsWith('\r');
    while (from < text.length && line <= lastLine) {
      const end = endOfLine(text, from);
      append(text, from, end < 0 ? text.length : end);
      reached = line;
      if (end < 0) return;
      line += 1;
      column = 0;
      from = end + (isCalendar && text.startsWith('\r\n', end) ? 2 : 1);
    }
  }

  function endOfLine(text: string, from: number): number {
    if (!isCalendar) return text.indexOf('\n', from);
    BREAK.lastIndex = from;
    return BREAK.exec(text)?.index ?? -1;
  }

  /** A part of the line in hand. */
  function append(text: string, from: number, to: number): void {
    for (const open of byLine.get(line) ?? []) {
      const { window } = open;
      const first = Math.max(window.from - column, 0);
      const last = Math.min(window.to - column, to - from);
      if (first < last) open.text += text.slice(from + first, from + last);
      if (column + to - from > window.to) open.isCutAfter = true;
    }
    column += to - from;
  }
}

/** Without half a character at a cut, and without the rest of a line break. */
function whole(text: string, isCutBefore: boolean, isCutAfter: boolean): WindowText {
  const shown = text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '\ufffd');
  return { text: isCutAfter ? shown : shown.replace(/\r$/, ''), isCutBefore, isCutAfter };
}
