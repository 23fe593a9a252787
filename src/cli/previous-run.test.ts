import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reference, type ReferenceOptions, startReference } from '../reference/server.js';
import type { Report } from '../report/report.js';
import { checkTarget } from '../validator/check-target.js';
import { run } from './run.js';

const YESTERDAY = new Date('2026-11-23T10:00:00Z');
const NOW = new Date('2026-11-24T10:00:00Z');

const state = { now: YESTERDAY, revision: 0 };
const OPTIONS: ReferenceOptions = { now: () => state.now, revision: () => state.revision };
const home = process.cwd();
let reference: Reference;

async function check(argv: readonly string[], clock = state.now) {
  const said = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof said) => ({
    isTerminal: false,
    write: async (text: string) => {
      said[name] += text;
    },
  });
  const code = await run(['check', ...argv], {
    variables: {},
    stdin: (async function* () {})(),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    now: () => clock,
    loadCheckTarget: async () => checkTarget,
  });
  return { code, ...said };
}

const asJson = ['--format', 'json', '--sample', '2'];
const outcome = ({ requirements }: Report, id: string) =>
  requirements.find((one) => one.id === `calendar.event.${id}`)?.outcome;

beforeAll(async () => {
  process.chdir(mkdtempSync(join(tmpdir(), 'open-meal-')));
  reference = await startReference(OPTIONS);
  await check([reference.url, '--allow-private', '--sample', '2', '--record', 'old.har']);
  writeFileSync('menu.json', '{"meals": []}');
  await check(['menu.json', '--record', 'menu.har']);
  state.now = NOW;
  state.revision = 1;
}, 60_000);
afterAll(async () => {
  await reference.close();
  const folder = process.cwd();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('check --previous', { timeout: 60_000 }, () => {
  it('shows what one run cannot, and the same offline, byte for byte', async () => {
    const argv = [...asJson, '--previous', 'old.har', '--format', 'text', '--output'];
    const target = [reference.url, '--allow-private', '--record', 'new.har'];
    const first = await check([...target, ...argv, 'first.txt']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const report: Report = JSON.parse(first.stdout);
    expect(outcome(report, 'uid-persistent')).toBe('passed');
    expect(outcome(report, 'sequence-incremented')).toBe('passed');
    expect(report.provider?.previous).toMatchObject({
      recordedAt: '2026-11-23T10:00:00Z',
      calendars: 2,
    });
    expect(first.stdout).not.toContain('old.har');
    expect(readFileSync('first.txt', 'utf8').replace(/\s+/g, ' ')).toContain(
      '2 calendars compared with the check of 2026-11-23 10:00 UTC',
    );

    expect(await check(['new.har', ...argv, 'again.txt'])).toEqual(first);
    expect(readFileSync('again.txt', 'utf8')).toBe(readFileSync('first.txt', 'utf8'));
    const alone: Report = JSON.parse((await check(['new.har', ...asJson])).stdout);
    expect(outcome(alone, 'uid-persistent')).toBe('untested');
    expect(alone.provider).not.toHaveProperty('previous');
  });

  it('says in a finding where the present calendar differs from the earlier', async () => {
    const faults = ['calendar.event.uid-persistent:daily'] as const;
    const wrong = await startReference({ ...OPTIONS, faults });
    const target = [wrong.url, '--allow-private', ...asJson];
    state.now = YESTERDAY;
    const before = await check([...target, '--record', 'wrong.har']);
    state.now = NOW;
    const { code, stdout } = await check([...target, '--previous', 'wrong.har']);
    await wrong.close();
    expect([before.code, code]).toEqual([0, 1]);
    const { findings, documents }: Report = JSON.parse(stdout);
    const [finding] = findings.filter(({ level }) => level === 'must');
    expect(finding).toMatchObject({
      requirement: 'calendar.event.uid-persistent',
      message: 'uid-changed-since',
      data: { earlier: '2026-11-23' },
    });
    const [place] = finding?.places ?? [];
    const found = documents.find(({ id }) => id === place?.document);
    expect(found).toMatchObject({ artefact: 'calendar', problem: null });
    expect(place?.line).toBeGreaterThan(1);
  });

  it('says that nothing was compared', async () => {
    const other = await startReference(OPTIONS);
    const previous = ['--allow-private', '--previous', 'old.har', '--output', 'report.txt'];
    const stranger = await check([other.url, ...previous]);
    const document = await check([`${other.url}/meals`, ...previous]);
    const nothing = await check([`${other.url}/meals/none`, ...previous]);
    await other.close();
    expect(stranger).toMatchObject({
      code: 0,
      stderr: `open-meal: No calendar of ${other.url} was answered both now and in "old.har": nothing could be compared. Is it a check of the same provider?\n`,
    });
    const unused =
      'open-meal: Nothing was compared with "old.har": that needs a base URL under which a provider is found.\n';
    expect(document).toMatchObject({ code: 0, stderr: unused });
    expect(nothing).toMatchObject({ code: 3, stderr: unused });
  });

  it('notices a check that is not the earlier one', async () => {
    const options = ['--allow-private', '--record', 'latest.har', ...asJson];
    await check([reference.url, ...options]);
    const mistake =
      'open-meal: "latest.har" was not recorded before what is to be checked, but at 2026-11-24 10:00 UTC; --previous needs the earlier check.\n';
    const previous = ['--previous', 'latest.har'];
    for (const argv of [
      ['old.har', ...previous],
      ['menu.json', 'old.har', ...previous],
      [reference.url, '--allow-private', '--now', '2026-11-24T09:59:00Z', ...previous],
    ]) {
      expect(await check(argv)).toEqual({ code: 2, stdout: '', stderr: mistake });
    }
    // The clock that a run was given may be any: that of the machine tells as well.
    const earlier = await check([reference.url, '--allow-private', ...previous], YESTERDAY);
    expect(earlier).toEqual({ code: 2, stdout: '', stderr: mistake });
  });

  it.each([
    ['a file that is not there', ['--previous', 'none.har'], 'There is no file "none.har"'],
    ['no evidence', ['--previous', 'menu.json'], '"menu.json" cannot be read as an evidence file'],
    ['a folder', ['--previous', '.'], '"." cannot be read as an evidence file'],
    ['no JSON', ['--previous', 'text.har'], '"text.har" cannot be read as an evidence file'],
    ['a foreign file', ['--previous', 'foreign.har'], '"foreign.har" cannot be read'],
    ['no run', ['--previous', 'empty.har'], '"empty.har" cannot be read as an evidence file'],
    ['a damaged file', ['--previous', 'damaged.har'], 'has been changed or damaged, at /log/'],
    ['a calendar', ['--previous', 'old.har', '--as', 'calendar'], '--previous compares the'],
    ['two files', ['--previous', 'old.har', '--previous', 'a.har'], '--previous'],
    ['itself to record to', ['--previous', 'old.har', '--record', 'old.har'], '"old.har" is read'],
    ['itself to write to', ['--previous', 'old.har', '--output', 'old.har'], 'cannot be written'],
  ])('refuses %s', async (_, options, mistake) => {
    const har = readFileSync('old.har', 'utf8');
    writeFileSync('text.har', 'BEGIN:VCALENDAR');
    writeFileSync('foreign.har', '{"log": {"entries": []}}');
    writeFileSync('damaged.har', har.replace('UID:', 'UID:0'));
    const { log } = JSON.parse(har);
    const facts = { ...log._openMeal, runs: [] };
    writeFileSync('empty.har', JSON.stringify({ log: { ...log, _openMeal: facts, entries: [] } }));
    const argv = [reference.url, '--allow-private', ...options];
    const { code, stdout, stderr } = await check(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(mistake);
  });

  it.each([[['menu.json']], [['menu.har']], [['-', 'menu.json']]])(
    'refuses %j, which has no base URL',
    async (targets) => {
      const { code, stderr } = await check([...targets, '--previous', 'old.har', '--lang', 'sv']);
      expect(code).toBe(2);
      expect(stderr).toContain('ange leverantörens basadress');
    },
  );
});
