/** As many values from the first on as take no more than `bytes` together, as `JSON.stringify` writes them. */
export function fitting<Value>(values: readonly Value[], bytes: number): Value[] {
  let left = bytes;
  const end = values.findIndex((value) => {
    left -= Buffer.byteLength(JSON.stringify(value)) + 1;
    return left < 0;
  });
  return end < 0 ? [...values] : values.slice(0, end);
}
