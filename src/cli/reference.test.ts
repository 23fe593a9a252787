import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const started: ChildProcess[] = [];
// One that did not end when it was told to would go on for ever.
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts the built program and waits until it has said all that it says. */
async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [program, 'reference', '--lang', 'sv', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '' },
  });
  started.push(child);
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('Ctrl+C')) resolve();
    });
    child.on('close', () => resolve());
  });
  return { child, said, base: /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '' };
}

async function end(child: ChildProcess, signal: 'SIGINT' | 'SIGTERM'): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.kill(signal);
  return ended;
}

describe('open-meal reference', () => {
  it('is built: npm test does so', () => {
    expect(existsSync(program)).toBe(true);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('answers until %s', async (signal) => {
    const { child, said, base } = await run('--port', '0', '--spec', '2.0');
    expect(said).toContain('Open Meal 2.0');
    expect(said).toContain('gör allt rätt');
    const addresses = said.split('\n').filter((line) => line.startsWith('http'));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      const response = await fetch(address);
      expect([address, response.status]).toEqual([address, 200]);
      await response.arrayBuffer();
    }
    expect(await end(child, signal)).toBe(0);
    await expect(fetch(base)).rejects.toThrow();
  });

  it('does wrong what it is told to, several things at once', async () => {
    const faults = 'api.distributors-endpoint,x.no-cors';
    const { child, said, base } = await run('--port', '0', '--fault', faults, '--fault', 'x.empty');
    expect(said).toContain('Det här gör den fel med flit:');
    for (const name of ['api.distributors-endpoint', 'x.no-cors', 'x.empty']) {
      expect(said).toContain(`${name}\n`);
    }
    const list = await fetch(`${base}/distributors`);
    expect(list.status).toBe(404);
    expect(list.headers.get('access-control-allow-origin')).toBeNull();
    expect(await (await fetch(`${base}/meals`)).json()).toEqual({ meals: [] });
    // An answer that is still being read does not keep it from ending.
    await fetch(`${base}/calendars/101.ics`);
    expect(await end(child, 'SIGINT')).toBe(0);
  });

  it('says that its port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(process.execPath, [program, 'reference', '--port', String(port)]);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    expect(await text(child.stderr)).toContain(`Port ${port} is taken`);
    expect(await ended).toBe(2);
    server.close();
  });
});
