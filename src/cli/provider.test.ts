import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reference, startReference } from '../reference/server.js';
import type { Report } from '../report/report.js';
import { processEnvironment } from './environment.js';
import { run } from './run.js';

const NOW = new Date('2026-11-24T10:00:00Z');

/** Runs a check of the real engine in this process. */
async function check(argv: readonly string[], isTerminal = false) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written) => ({
    isTerminal: name === 'stderr' && isTerminal,
    write: async (text: string) => {
      written[name] += text;
    },
  });
  const code = await run(['check', ...argv, '--allow-private', '--format', 'json'], {
    ...processEnvironment(),
    variables: {},
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    now: () => NOW,
  });
  const reports: Report[] = [JSON.parse(written.stdout)].flat();
  return { code, reports, ...written };
}

describe('a provider as a target', { timeout: 60_000 }, () => {
  let reference: Reference;
  beforeAll(async () => {
    reference = await startReference({ now: () => NOW });
  });
  afterAll(() => reference.close());

  it('is found under its base URL without being told', async () => {
    const { code, reports, stderr } = await check([`${reference.url}/`]);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      target: { kind: 'provider', input: `${reference.url}/` },
      spec: { version: '3.4', basis: 'shape' },
      verdict: 'conformant',
      provider: { base: reference.url, sample: { asked: 5, of: 5 } },
    });
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });

  it('is found from any of its addresses, when that is asked for', async () => {
    const { reports } = await check([
      `${reference.url}/meals?lang=sv`,
      '--as',
      'provider',
      '--sample',
      '1',
    ]);
    expect(reports[0]).toMatchObject({
      target: { kind: 'provider' },
      provider: { base: reference.url, sample: { asked: 1, of: 5 } },
    });
    expect((await check([`${reference.url}/meals`])).reports[0]?.target.kind).toBe('document');
  });

  it('is each of those in a list', async () => {
    const { reports } = await check([
      `${reference.url}/data-providers.json`,
      '--as',
      'provider',
      '--sample',
      '1',
    ]);
    expect(reports.map(({ target, documents }) => [target.kind, documents[0]?.artefact])).toEqual([
      ['document', 'data-providers'],
      ['provider', 'distributors'],
    ]);
  });

  it('is asked no more than was allowed, and the rest is untested', async () => {
    const { reports } = await check([reference.url, '--as', 'provider', '--max-requests', '4']);
    const [report] = reports;
    expect(report?.provider?.requests).toEqual({ sent: 4, budget: 4 });
    expect(report?.provider?.sample).toEqual({ asked: 2, of: 5 });
    expect(report?.summary.requirements.failed).toBe(0);
    const ids = report?.requirements.filter(({ outcome }) => outcome === 'untested');
    expect(ids?.map(({ id }) => id)).toContain('api.status-codes');
  });

  it('says what it asks where somebody is looking, and leaves no trace of it', async () => {
    const { stderr } = await check(
      [reference.url, '--as', 'provider', '--sample', '1', '--lang', 'sv'],
      true,
    );
    expect(stderr).toContain(`Anrop 1 (högst 200): ${reference.url}/distributors`);
    expect(stderr).toMatch(/\r +\r$/);
  });

  it('is accused of nothing by the page at its root while its server is in trouble', async () => {
    const answers = { '/': [200, '<!doctype html><title>API</title>'], other: [500, 'x'] } as const;
    const server = createServer(({ url }, response) => {
      const [status, body] = url === '/' ? answers['/'] : answers.other;
      response.writeHead(status, { 'content-type': 'text/html' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, reports } = await check([`http://127.0.0.1:${port}/`]);
    server.close();
    expect(reports[0]).toMatchObject({ verdict: 'undetermined', target: { kind: 'provider' } });
    expect(code).toBe(3);
  });

  it('is not there when nothing answers as one', async () => {
    const { code, reports } = await check([`${reference.url}/nothing`, '--as', 'provider']);
    expect(reports[0]).toMatchObject({
      verdict: 'undetermined',
      spec: { version: null },
      provider: {
        tried: expect.arrayContaining([
          { url: `${reference.url}/nothing/v3/meals`, status: 404, reason: null },
        ]),
      },
    });
    expect(code).toBe(3);
  });
});
