import { expect, it } from 'vitest';
import { buildReport } from '../build-report.js';
import { judgement, meals, parts } from '../test-support/samples.js';
import { renderJson } from './json.js';

const report = buildReport(parts(judgement(), meals({ source: 'a\u009b\u202e\u001b.json' })));

it('writes one report as an object, several as an array', () => {
  expect(JSON.parse(renderJson([report]))).toEqual(report);
  expect(JSON.parse(renderJson([report, report]))).toEqual([report, report]);
});

it('indents by two spaces and ends with a line break', () => {
  expect(renderJson([report])).toMatch(/^\{\n {2}"format": "open-meal-report\/1",\n.*\n\}\n$/s);
});

it('holds nothing that a terminal obeys', () => {
  expect(renderJson([report]).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
});
