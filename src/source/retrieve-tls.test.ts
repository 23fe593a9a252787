import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Network } from './connection.js';
import { retrieve } from './retrieve.js';
import { createRetriever } from './retriever.js';
import { parseTarget } from './target.js';
import * as certificates from './test-support/certificates.js';
import {
  eventually,
  fakeNetwork,
  type LoopbackServer,
  read,
  serveBytes,
  serveHttp,
  serveHttps,
  serveTcp,
} from './test-support/loopback.js';

const { VALID_PEM, EXPIRED_PEM, EARLY_PEM, SELF_SIGNED_PEM, AUTHORITY_PEM } = certificates;
const NAMES = {
  'meals.example': ['127.0.0.1'],
  'meals.example.': ['127.0.0.1'],
  'other.example': ['127.0.0.1'],
};
const network: Network = { ...fakeNetwork(NAMES, ['127.0.0.2']), authorities: [AUTHORITY_PEM] };
const servers: LoopbackServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

const used = async (starting: Promise<LoopbackServer>) => {
  const server = await starting;
  servers.push(server);
  return server;
};
const ask = async (host: string, port: number, trusted = network, timeoutSeconds = 10) =>
  read(
    await retrieve(parseTarget(`https://${host}:${port}/`), {
      network: trusted,
      allowPrivate: true,
      timeoutSeconds,
    }),
  );

describe('certificates', () => {
  let requests = 0;
  const serve = (certificate: string) =>
    used(
      serveHttps(certificate, (_request, response) => {
        requests += 1;
        response.end('{}');
      }),
    );
  const ports = new Map<string, number>();
  beforeAll(async () => {
    for (const pem of [VALID_PEM, EXPIRED_PEM, EARLY_PEM, SELF_SIGNED_PEM]) {
      ports.set(pem, (await serve(pem)).port);
    }
  });

  const strangers: Network = fakeNetwork(NAMES);
  it.each([
    ['valid', 'meals.example', VALID_PEM, network, null],
    ['valid, trailing dot', 'meals.example.', VALID_PEM, network, null],
    ['valid for an address', '127.0.0.1', VALID_PEM, network, null],
    ['expired', 'meals.example', EXPIRED_PEM, network, 'tls-expired'],
    ['not yet valid', 'meals.example', EARLY_PEM, network, 'tls-expired'],
    ['another name', 'other.example', VALID_PEM, network, 'tls-name'],
    ['another address', '127.0.0.2', VALID_PEM, network, 'tls-name'],
    ['self-signed', 'meals.example', SELF_SIGNED_PEM, network, 'tls-untrusted'],
    ['unknown authority', 'meals.example', VALID_PEM, strangers, 'tls-untrusted'],
  ] as const)('%s', async (_name, host, pem, trusted, reason) => {
    const before = requests;
    const result = await ask(host, ports.get(pem) ?? 0, trusted);
    expect(result).toMatchObject({ reason, body: reason === null ? Buffer.from('{}') : null });
    expect(requests - before).toBe(reason === null ? 1 : 0);
  });

  it.each([
    ['meals.example', 'meals.example'],
    ['meals.example.', 'meals.example'],
    ['127.0.0.1', false],
  ])('are asked for by name, not by address: %s', async (host, expected) => {
    const names: unknown[] = [];
    const server = await used(
      serveHttps(VALID_PEM, (request, response) => {
        names.push('servername' in request.socket ? request.socket.servername : null);
        response.end('{}');
      }),
    );
    expect((await ask(host, server.port)).reason).toBeNull();
    expect(names).toEqual([expected]);
  });

  it('are verified whatever the environment says', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const result = await ask('meals.example', ports.get(SELF_SIGNED_PEM) ?? 0);
    vi.unstubAllEnvs();
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
    expect(result.reason).toBe('tls-untrusted');
  });

  it('are verified for every request of a run', async () => {
    const { get } = createRetriever({
      maxBytes: 1000,
      timeoutSeconds: 10,
      maxRequests: 10,
      allowPrivate: true,
      network,
    });
    const redirector = await used(
      serveHttps(VALID_PEM, (request, response) => {
        const location = `https://meals.example:${ports.get(SELF_SIGNED_PEM)}/`;
        if (request.url === '/away') response.writeHead(302, { location }).end();
        else response.end('{}');
      }),
    );
    const origin = `https://meals.example:${redirector.port}`;
    expect(await get(`${origin}/`)).toMatchObject({ status: 200 });
    expect(await get(`${origin}/away`)).toMatchObject({ reason: 'tls-untrusted' });
    const expired = `https://meals.example:${ports.get(EXPIRED_PEM)}/`;
    expect(await get(expired)).toMatchObject({ reason: 'tls-expired', http: null });
    const other = `https://other.example:${redirector.port}/`;
    expect(await get(other)).toMatchObject({ reason: 'tls-name', http: null });
  });

  it('leave no connection behind', async () => {
    expect(await eventually(() => servers.every((server) => server.open() === 0))).toBe(true);
  });
});

describe('handshakes', () => {
  it('with a server that speaks plain HTTP', async () => {
    const server = await used(serveHttp((_request, response) => response.end('{}')));
    expect((await ask('meals.example', server.port)).reason).toBe('tls-protocol');
  });

  it('with a server that speaks nonsense', async () => {
    const server = await used(serveBytes('SSH-2.0-OpenSSH_9.2\r\n'));
    expect((await ask('meals.example', server.port)).reason).toBe('tls-protocol');
  });

  it.each([
    [
      'too old a version',
      { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
      'tlsv1 alert protocol version (ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION)',
    ],
    [
      'no cipher that protects anything',
      { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0' },
      expect.stringContaining('ERR_SSL_'),
    ],
  ] as const)('with a server that has %s', async (_name, options, detail) => {
    const server = await used(
      serveHttps(VALID_PEM, (_request, response) => response.end('{}'), options),
    );
    const result = await ask('meals.example', server.port);
    expect(result).toMatchObject({ reason: 'tls-protocol', detail });
  });

  it('with a server that hangs up', async () => {
    const server = await used(serveTcp((socket) => socket.end()));
    expect((await ask('meals.example', server.port)).reason).toBe('reset');
  });

  it('with a server that says nothing', async () => {
    const server = await used(serveTcp((socket) => socket.resume()));
    expect((await ask('meals.example', server.port, network, 0.3)).reason).toBe('timeout');
    expect(await eventually(() => server.open() === 0)).toBe(true);
  });

  it('over an address that redirects to http: the way is recorded, headers stay behind', async () => {
    const seen: (string | undefined)[] = [];
    const plain = await used(
      serveHttp((request, response) => {
        seen.push(request.headers.authorization);
        response.end('{}');
      }),
    );
    const secure = await used(
      serveHttps(VALID_PEM, (request, response) => {
        seen.push(request.headers.authorization);
        response.writeHead(301, { location: `http://meals.example:${plain.port}/` }).end();
      }),
    );
    const address = `https://meals.example:${secure.port}/`;
    const retrieval = await retrieve(parseTarget(address), {
      network,
      allowPrivate: true,
      headers: [{ name: 'Authorization', value: 'secret' }],
    });
    expect(retrieval).toMatchObject({
      kind: 'retrieved',
      source: `http://meals.example:${plain.port}/`,
      http: { redirects: [address] },
    });
    await read(retrieval);
    expect(seen).toEqual(['secret', undefined]);
  });
});
