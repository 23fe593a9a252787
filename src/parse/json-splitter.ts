import { createHash } from 'node:crypto';
import { endCutter, feedCutter } from './json-cutter.js';
import { createCutter, type SkippedItem } from './json-cutter-state.js';
import { HEAD_LENGTH, hasByteOrderMark, judgeHead } from './json-head.js';
import type { ByteFacts, JsonItem } from './json-item.js';
import type { Malformed } from './malformed.js';

export interface JsonSplitterOptions {
  /** Called for each item as it closes, the root last. */
  readonly onItem: (item: JsonItem) => void;
  /** How many brackets may be open at once. */
  readonly maxDepth?: number;
  /** Bytes of one item, or of what is left of a value whose arrays are cut out. */
  readonly maxItemBytes?: number;
}

/** A body that is JSON; its items have been given to `onItem`, apart from the skipped ones. */
export interface JsonBody {
  readonly kind: 'json';
  readonly facts: ByteFacts;
  readonly skipped: readonly SkippedItem[];
}

export interface JsonSplitter {
  /**
   * Reads the next bytes of the body. They may be overwritten afterwards, unless an item is asked for
   * places (`locate`, `source`, `repeatedNames`) for the first time after its `onItem` has returned.
   */
  push(chunk: Uint8Array): void;
  /** What the body was. Malformed is known, and returned, even if items have been given before. */
  end(): JsonBody | Malformed;
}

const MAX_DEPTH = 200;
const MAX_ITEM_BYTES = 32 * 1024 * 1024;
const LARGEST_CHUNK = 1024 * 1024;
const BYTE_ORDER_MARK_LENGTH = 3;

/**
 * Cuts a JSON body into items (see `JsonItem`) as its bytes come, in chunks of any size. Memory holds
 * one item and the skeletons around it, whatever the size of the body.
 */
export function createJsonSplitter(options: JsonSplitterOptions): JsonSplitter {
  const cutter = createCutter({
    onItem: options.onItem,
    maxDepth: options.maxDepth ?? MAX_DEPTH,
    maxItemBytes: options.maxItemBytes ?? MAX_ITEM_BYTES,
  });
  const hash = createHash('sha256');
  let bytes = 0;
  let byteOrderMark = false;
  /** The beginning of the body until there is enough of it to judge; null afterwards. */
  let head: Buffer | null = Buffer.alloc(0);
  let firstText = '';

  return {
    push(chunk) {
      if (cutter.malformed !== null) return;
      hash.update(chunk);
      bytes += chunk.length;
      const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      if (head === null) {
        feed(buffer);
        return;
      }
      head = Buffer.concat([head, buffer]);
      if (head.length >= HEAD_LENGTH) begin(head);
    },
    end() {
      if (head !== null) begin(head);
      if (cutter.malformed === null) endCutter(cutter);
      if (cutter.malformed?.reason === 'html') return { ...cutter.malformed, beginning: firstText };
      if (cutter.malformed !== null) return cutter.malformed;
      const { run, skipped } = cutter;
      const { invalidUtf8 } = run;
      return {
        kind: 'json',
        facts: { bytes, sha256: hash.digest('hex'), byteOrderMark, invalidUtf8 },
        skipped,
      };
    },
  };

  function begin(beginning: Buffer): void {
    head = null;
    byteOrderMark = hasByteOrderMark(beginning);
    const text = beginning.subarray(byteOrderMark ? BYTE_ORDER_MARK_LENGTH : 0);
    // Not more than is there however the body is cut into chunks.
    firstText = text.toString('utf8', 0, HEAD_LENGTH - BYTE_ORDER_MARK_LENGTH);
    const fault = judgeHead(text.subarray(0, HEAD_LENGTH));
    if (fault !== null) {
      cutter.malformed = { kind: 'malformed', ...fault, position: null };
      return;
    }
    cutter.run.chunkOffset = beginning.length - text.length;
    feed(text);
  }

  /** In slices, so that what is done at the end of a chunk is done often enough. */
  function feed(buffer: Buffer): void {
    for (let i = 0; i < buffer.length; i += LARGEST_CHUNK) {
      feedCutter(cutter, buffer.subarray(i, i + LARGEST_CHUNK));
    }
  }
}
