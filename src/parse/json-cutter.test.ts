import { expect, test } from 'vitest';
import { endCutter, feedCutter } from './json-cutter.js';
import { createCutter } from './json-cutter-state.js';

test.each([
  ['an item', '{"meals":[{"a":[', '{"b":"å"},', '1]}]}', 1],
  ['a string', '{"meals":["', 'å\u2013x', '"]}', 1],
  ['a number', '{"meals":[1', '23456789', ']}', 1],
  ['a skeleton', '{"a":[', '{"b":"å"},', '1]}', 0],
  ['a string in a group', '{"data":[{"a":"', 'å\u2013x', '"}]}', 1],
])('keeps nothing of %s that is too large', (_, start, unit, end, items) => {
  let given = 0;
  const onItem = () => {
    given++;
  };
  const cutter = createCutter({ onItem, maxDepth: 9, maxItemBytes: 10_000 });
  const whole = Buffer.from(start + unit.repeat(100_000) + end);
  const largest = { stored: 0, tight: 0, text: 0 };
  for (let i = 0; i < whole.length; i += 30_001) {
    feedCutter(cutter, whole.subarray(i, i + 30_001));
    largest.stored = Math.max(largest.stored, cutter.run.stored);
    largest.tight = Math.max(largest.tight, cutter.scan.tight.length);
    largest.text = Math.max(largest.text, ...cutter.frames.map(({ text }) => text.length));
  }
  endCutter(cutter);
  expect(largest.stored).toBeLessThan(4);
  expect(largest.tight).toBeLessThan(100_000);
  expect(largest.text).toBeLessThan(20);
  expect(cutter.malformed).toBeNull();
  expect(cutter.skipped).toHaveLength(1);
  expect(given).toBe(items);
});
