/**
 * Chunks whose resources are freed on return even where a generator runs no `finally`: before it was
 * started, and while it waits for more. `close` may be called twice.
 */
export function closeable(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  close: () => void,
): AsyncIterable<Uint8Array> {
  const end = () => {
    close();
    return chunks.return();
  };
  return { [Symbol.asyncIterator]: () => ({ next: () => chunks.next(), return: end }) };
}
