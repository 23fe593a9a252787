import { expect, it } from 'vitest';
import { pairOutputs } from './outputs.js';

type Format = 'text' | 'json';

function pair(line: string): string[] | null {
  const argv = line.split(' ').filter((word) => word !== '');
  const after = (option: string) =>
    argv.flatMap((word, index) => {
      if (word === option) return [argv[index + 1] ?? ''];
      return word.startsWith(`${option}=`) ? [word.slice(option.length + 1)] : [];
    });
  const formats = after('--format').map((word): Format => (word === 'json' ? 'json' : 'text'));
  const outputs = pairOutputs(argv, formats, after('--output'), 'text');
  return outputs?.map(({ format, file }) => `${format} ${file ?? '-'}`) ?? null;
}

it.each([
  ['', ['text -']],
  ['--format json', ['json -']],
  ['--output a', ['text a']],
  ['--format json --output a', ['json a']],
  ['--output a --format json', ['json a']],
  ['--format text --format json --output a', ['text -', 'json a']],
  ['--format text --output a --format json', ['text a', 'json -']],
  ['--format=text --format=json --output=a', ['text -', 'json a']],
  ['--format text --output a --format json --output b', ['text a', 'json b']],
  ['--format text --format json --output a --output b', ['text a', 'json b']],
  ['--output a --format text --format json', ['text a', 'json -']],
  [
    '--format text --output a --output b --format json --format json',
    ['text a', 'json b', 'json -'],
  ],
  ['--format text --output a --output b', null],
  ['--output a --output b', null],
])('%j', (line, expected) => {
  expect(pair(line)).toEqual(expected);
});
