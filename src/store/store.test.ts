import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { CheckRequest, CheckState } from './check-state.js';
import type { Place } from './open-database.js';
import { type Acceptance, LEASE_MILLISECONDS, MAX_ATTEMPTS, type Result } from './queue.js';
import { openStore, type Store } from './store.js';
import { onEveryStore } from './test-support/stores.js';

const NOW = Date.parse('2026-11-25T08:00:00Z');
const BOUNDS = { waiting: 100, waitingForHost: 100 };
const MINUTE = 60_000;

const url = (address: string): CheckRequest => ({
  subject: { kind: 'url', url: address },
  spec: 'auto',
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const idOf = (acceptance: Acceptance): string => {
  if (acceptance.kind !== 'accepted') throw new Error(`refused: ${acceptance.because}`);
  return acceptance.id;
};

onEveryStore('the store', (newPlace) => {
  const open: Store[] = [];
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });
  const opened = async (place?: Place): Promise<Store> => {
    const store = await openStore(place ?? (await newPlace()));
    open.push(store);
    return store;
  };
  const result = (text: string): Result => ({
    summary: { verdict: 'conformant', version: '3.4', kind: 'document', must: 0, should: 1 },
    report: Buffer.from(text),
    evidence: null,
    shown: null,
  });
  const done = async (store: Store, id: string, now: number, text = 'a report'): Promise<void> => {
    const claimed = await store.queue.claim('w', now);
    expect(claimed?.id).toBe(id);
    expect(await store.queue.finish(id, 'w', result(text), now)).toBe(true);
  };

  it('takes a check in, has it done, and knows it when it is opened again', async () => {
    const place = await newPlace();
    const first = await opened(place);
    const id = idOf(await first.queue.accept(url('https://example.org/'), BOUNDS, NOW));
    expect(id).toMatch(/^[\w-]{22}$/);
    expect(await first.archive.find(id)).toMatchObject({ state: 'queued', createdAt: NOW });
    expect((await first.queue.claim('w1', NOW + 1))?.id).toBe(id);
    expect(await first.archive.find(id)).toMatchObject({ state: 'running', progress: null });
    const progress = { url: 'https://example.org/meals', sent: 3, budget: 200 };
    expect(await first.queue.keep(id, 'w1', progress, NOW + 2)).toBe(true);
    expect(await first.archive.find(id)).toMatchObject({ progress });
    const ended = result('a report');
    expect(await first.queue.finish(id, 'w1', ended, NOW + 3)).toBe(true);

    const again = await opened(place);
    const state = await again.archive.find(id);
    expect(state).toEqual({
      id,
      request: url('https://example.org/'),
      createdAt: NOW,
      state: 'done',
      finishedAt: NOW + 3,
      ...ended,
      report: hashOf('a report'),
    });
    const bytes = await again.blobs.get(hashOf('a report'));
    expect(bytes && Buffer.from(bytes).toString()).toBe('a report');
    expect(await again.blobs.get('0'.repeat(64))).toBeNull();
    expect(await again.archive.find('nothing')).toBeNull();
    expect(await again.queue.counts()).toEqual({ queued: 0, running: 0, done: 1, failed: 0 });
  });

  describe('those who ask the same', () => {
    it('share a run while it waits, while it runs, and for a minute', async () => {
      const store = await opened();
      const ask = (now: number) => store.queue.accept(url('https://example.org/'), BOUNDS, now);
      const id = idOf(await ask(NOW));
      expect(await ask(NOW)).toEqual({ kind: 'accepted', id, isShared: true });
      await store.queue.claim('w', NOW);
      expect(await ask(NOW + 5 * MINUTE)).toEqual({ kind: 'accepted', id, isShared: true });
      await store.queue.finish(id, 'w', result('x'), NOW);
      expect(await ask(NOW + MINUTE - 1)).toEqual({ kind: 'accepted', id, isShared: true });
      expect(await ask(NOW + MINUTE)).toMatchObject({ kind: 'accepted', isShared: false });
    });

    it('share it however many come in the same moment, through however many doors', async () => {
      const place = await newPlace();
      const doors = [await opened(place), await opened(place), await opened(place)];
      const asked = Array.from({ length: 30 }, (_, index) =>
        doors[index % 3]?.queue.accept(url('https://example.org/'), BOUNDS, NOW),
      );
      const ids = (await Promise.all(asked)).map((one) => (one ? idOf(one) : ''));
      expect(new Set(ids).size).toBe(1);
      expect(await doors[0]?.queue.counts()).toMatchObject({ queued: 1 });
    });

    it('do not share what failed, nor another version or document', async () => {
      const store = await opened();
      const id = idOf(await store.queue.accept(url('https://example.org/'), BOUNDS, NOW));
      await store.queue.claim('w', NOW);
      expect(await store.queue.fail(id, 'w', 'tool-defect', NOW)).toBe(true);
      const subjects: readonly CheckRequest[] = [
        url('https://example.org/'),
        { ...url('https://example.org/'), spec: '3.4' },
        { subject: { kind: 'document', sha256: 'aa', name: null }, spec: 'auto' },
        { subject: { kind: 'document', sha256: 'bb', name: null }, spec: 'auto' },
        { subject: { kind: 'document', sha256: 'bb', name: 'meny.json' }, spec: 'auto' },
      ];
      for (const request of subjects) {
        expect(await store.queue.accept(request, BOUNDS, NOW)).toMatchObject({ isShared: false });
      }
    });
  });

  it('refuses what would make the queue too long', async () => {
    const store = await opened();
    const bounds = { waiting: 3, waitingForHost: 2 };
    const ask = (address: string) => store.queue.accept(url(address), bounds, NOW);
    const kinds = [];
    for (const address of ['https://a.example/1', 'https://a.example/2', 'https://a.example/3']) {
      const answer = await ask(address);
      kinds.push(answer.kind === 'refused' ? answer.because : answer.kind);
    }
    expect(kinds).toEqual(['accepted', 'accepted', 'host']);
    expect((await ask('https://b.example/')).kind).toBe('accepted');
    expect(await ask('https://c.example/')).toEqual({ kind: 'refused', because: 'queue' });
    const document = { kind: 'document', sha256: 'aa', name: null } as const;
    expect(await store.queue.accept({ subject: document, spec: 'auto' }, bounds, NOW)).toEqual({
      kind: 'refused',
      because: 'queue',
    });
    // Who asks for what waits already is no burden.
    expect(await ask('https://a.example/1')).toMatchObject({ isShared: true });
    await store.queue.claim('w', NOW);
    expect((await ask('https://c.example/')).kind).toBe('accepted');
  });

  describe('workers', () => {
    it('begin with what waits longest, and never with a host that is being asked', async () => {
      const store = await opened();
      const wanted = ['https://a.example/1', 'https://a.example/2', 'https://b.example/'];
      const ids = [];
      for (const [index, address] of wanted.entries()) {
        ids.push(idOf(await store.queue.accept(url(address), BOUNDS, NOW + index)));
      }
      const document = { kind: 'document', sha256: 'aa', name: null } as const;
      for (const name of ['x', 'y']) {
        const subject = { ...document, name };
        ids.push(idOf(await store.queue.accept({ subject, spec: 'auto' }, BOUNDS, NOW + 9)));
      }
      const claim = async () => (await store.queue.claim('w', NOW + 10))?.id ?? null;
      expect(await claim()).toBe(ids[0]);
      expect(await claim()).toBe(ids[2]);
      expect(new Set([await claim(), await claim()])).toEqual(new Set(ids.slice(3)));
      expect(await claim()).toBeNull();
      await store.queue.finish(ids[0] ?? '', 'w', result('x'), NOW);
      expect(await claim()).toBe(ids[1]);
    });

    it('never do the same, however many there are', async () => {
      const place = await newPlace();
      const doors = [await opened(place), await opened(place), await opened(place)];
      for (let index = 0; index < 60; index += 1) {
        await doors[0]?.queue.accept(url(`https://h${index % 20}.example/${index}`), BOUNDS, NOW);
      }
      const claimed: string[] = [];
      const work = async (store: Store, name: string): Promise<void> => {
        for (let idle = 0; idle < 20; ) {
          const check = await store.queue.claim(name, NOW);
          if (check === null) {
            idle += 1;
            await new Promise((resolve) => setTimeout(resolve, 5));
            continue;
          }
          idle = 0;
          claimed.push(check.id);
          const ended = await store.queue.finish(check.id, name, result('x'), NOW);
          expect(ended).toBe(true);
        }
      };
      await Promise.all(
        doors.flatMap((store, index) => [0, 1].map((n) => work(store, `w${index}.${n}`))),
      );
      expect(new Set(claimed).size).toBe(60);
      expect(claimed).toHaveLength(60);
      expect(await doors[0]?.queue.counts()).toEqual({
        queued: 0,
        running: 0,
        done: 60,
        failed: 0,
      });
    });

    it('that die are followed by others, whose result alone is recorded', async () => {
      const store = await opened();
      const id = idOf(await store.queue.accept(url('https://example.org/'), BOUNDS, NOW));
      await store.queue.claim('dead', NOW);
      const later = NOW + LEASE_MILLISECONDS;
      expect(await store.queue.claim('w', later)).toBeNull();
      expect((await store.queue.claim('w', later + 1))?.id).toBe(id);
      // The dead one was only slow.
      expect(await store.queue.keep(id, 'dead', null, later + 2)).toBe(false);
      const late = result('late');
      expect(await store.queue.finish(id, 'dead', late, later + 2)).toBe(false);
      expect(await store.queue.fail(id, 'dead', 'tool-defect', later + 2)).toBe(false);
      const own = result('own');
      expect(await store.queue.finish(id, 'w', own, later + 3)).toBe(true);
      expect(await store.queue.finish(id, 'w', late, later + 4)).toBe(false);
      expect(await store.archive.find(id)).toMatchObject({ state: 'done', report: hashOf('own') });
    });

    it('keep a check as long as they say that they live', async () => {
      const store = await opened();
      const id = idOf(await store.queue.accept(url('https://example.org/'), BOUNDS, NOW));
      await store.queue.claim('w', NOW);
      await store.queue.keep(id, 'w', null, NOW + LEASE_MILLISECONDS);
      expect(await store.queue.claim('other', NOW + LEASE_MILLISECONDS + 1)).toBeNull();
    });

    it('that a check kills again and again give it up', async () => {
      const store = await opened();
      const id = idOf(await store.queue.accept(url('https://example.org/'), BOUNDS, NOW));
      let now = NOW;
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        expect((await store.queue.claim(`w${attempt}`, now))?.id).toBe(id);
        now += LEASE_MILLISECONDS + 1;
      }
      expect(await store.queue.claim('w', now)).toBeNull();
      expect(await store.archive.find(id)).toMatchObject({ state: 'failed', failure: 'given-up' });
    });

    it('that are told to stop give back what they have begun, and that counts for nothing', async () => {
      const store = await opened();
      const id = idOf(await store.queue.accept(url('https://example.org/'), BOUNDS, NOW));
      for (let time = 0; time < MAX_ATTEMPTS + 1; time += 1) {
        expect((await store.queue.claim('w', NOW))?.id).toBe(id);
        await store.queue.release(id, 'w');
      }
      expect(await store.archive.find(id)).toMatchObject({ state: 'queued' });
    });
  });

  describe('the archive', () => {
    it('finds the newest check of an address, the one before, and one each of the others', async () => {
      const store = await opened();
      const ids: string[] = [];
      for (const [index, address] of ['a', 'b', 'a', 'c'].entries()) {
        const now = NOW + index * 2 * MINUTE;
        const id = idOf(await store.queue.accept(url(`https://${address}.example/`), BOUNDS, now));
        await done(store, id, now);
        ids.push(id);
      }
      const subject = { kind: 'document', sha256: 'aa', name: null } as const;
      const handedIn = await store.queue.accept({ subject, spec: 'auto' }, BOUNDS, NOW);
      await done(store, idOf(handedIn), NOW + 20 * MINUTE);
      const newest = await store.archive.newest('https://a.example/');
      expect(newest?.id).toBe(ids[2]);
      const before = newest && (await store.archive.before(newest));
      expect(before?.id).toBe(ids[0]);
      expect(before && (await store.archive.before(before))).toBeNull();
      expect(await store.archive.newest('https://d.example/')).toBeNull();
      const listed = (states: readonly CheckState[]) => states.map(({ id }) => id);
      expect(listed(await store.archive.recent(9))).toEqual([ids[3], ids[2], ids[1]]);
      expect(listed(await store.archive.recent(2))).toEqual([ids[3], ids[2]]);
    });

    it('forgets what is old, with what it holds, and nothing else', async () => {
      const store = await opened();
      const old = idOf(await store.queue.accept(url('https://a.example/'), BOUNDS, NOW));
      await done(store, old, NOW, 'old');
      const young = idOf(await store.queue.accept(url('https://b.example/'), BOUNDS, NOW));
      await done(store, young, NOW + MINUTE, 'young');
      const document = Buffer.from('{}');
      const subject = { kind: 'document', sha256: hashOf('{}'), name: null } as const;
      await store.queue.accept({ subject, spec: 'auto' }, BOUNDS, NOW, document);

      const later = NOW + 2 * 60 * MINUTE;
      expect(await store.archive.forget(NOW + 1, later)).toBe(1);
      expect(await store.archive.find(old)).toBeNull();
      expect(await store.archive.find(young)).not.toBeNull();
      const texts = ['{}', 'old', 'young'];
      const kept = await Promise.all(texts.map((text) => store.blobs.get(hashOf(text))));
      expect(kept.map((bytes) => bytes !== null)).toEqual([true, false, true]);
    });
  });
});
