/** Keeps the octets of a line that is folded or spans chunks, up to a limit. */
export function createScratch(limit: number) {
  let buffer = Buffer.allocUnsafe(1024);
  let used = 0;
  let cut = false;
  let firstOffset = 0;
  const starts: number[] = [];
  const offsets: number[] = [];

  return {
    begin(offset: number): void {
      firstOffset = offset;
      if (starts.length === 0 && used === 0 && !cut) return;
      used = 0;
      cut = false;
      starts.length = 0;
      offsets.length = 0;
    },
    /** A continuation begins at this offset of the file. */
    continues(offset: number): void {
      if (cut) return;
      starts.push(used);
      offsets.push(offset);
    },
    add(chunk: Buffer, start: number, end: number): void {
      if (cut || start === end) return;
      if (used + end - start > limit) {
        cut = true;
        return;
      }
      if (used + end - start > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, used + end - start));
        buffer.copy(larger, 0, 0, used);
        buffer = larger;
      }
      used += chunk.copy(buffer, used, start, end);
    },
    isEmpty: () => used === 0 && !cut,
    isCut: () => cut,
    bytes: () => buffer,
    length: () => used,
    /** The physical line that holds the octet at `position` of the unfolded line. */
    segmentOf(position: number) {
      let index = starts.length;
      while (index > 0 && (starts[index - 1] ?? 0) > position) index -= 1;
      if (index === 0) return { index, start: 0, offset: firstOffset };
      return { index, start: starts[index - 1] ?? 0, offset: offsets[index - 1] ?? 0 };
    },
  };
}
