import { describe, expect, it } from 'vitest';
import { fakeTime } from './test-support/fake-time.js';
import { createTurns } from './turns.js';

const LIMITS = { perHost: 2, perSecond: 5, atOnce: 3 };

/** Whether a promise is settled once everything that can go on has gone on. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  promise.then(() => {
    settled = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return settled;
}

describe('turns', () => {
  it('are two at a time for one host, in order', async () => {
    const turns = createTurns(LIMITS, fakeTime());
    const [first, second] = [await turns.take('a'), await turns.take('a')];
    const [third, fourth] = [turns.take('a'), turns.take('a')];
    expect(await isSettled(third)).toBe(false);
    first?.();
    expect(await isSettled(third)).toBe(true);
    expect(await isSettled(fourth)).toBe(false);
    second?.();
    expect(await isSettled(fourth)).toBe(true);
  });

  it('of one host do not wait for those of another', async () => {
    const turns = createTurns(LIMITS, fakeTime());
    await turns.take('a');
    await turns.take('a');
    const waiting = turns.take('a');
    expect(await isSettled(turns.take('b'))).toBe(true);
    expect(await isSettled(waiting)).toBe(false);
  });

  it('are limited for all hosts together', async () => {
    const turns = createTurns(LIMITS, fakeTime());
    const first = await turns.take('a');
    await turns.take('b');
    await turns.take('c');
    const fourth = turns.take('d');
    expect(await isSettled(fourth)).toBe(false);
    first?.();
    expect(await isSettled(fourth)).toBe(true);
  });

  it.each([
    ['one after the other', false],
    ['all at once', true],
  ])('are five a second: %s', async (_name, atOnce) => {
    const time = fakeTime();
    const turns = createTurns(LIMITS, time);
    const start = time.now();
    const began: number[] = [];
    const one = async () => {
      const end = await turns.take('a');
      began.push(time.now() - start);
      end?.();
    };
    const all = Array.from({ length: 12 });
    if (atOnce) await Promise.all(all.map(one));
    else for (const _ of all) await one();
    expect(began).toEqual([0, 0, 0, 0, 0, 1000, 1000, 1000, 1000, 1000, 2000, 2000]);
  });

  it('wait while a host is held', async () => {
    const time = fakeTime();
    const turns = createTurns(LIMITS, time);
    const start = time.now();
    turns.hold('a', 3000);
    turns.hold('a', 1000);
    (await turns.take('b'))?.();
    expect(time.now() - start).toBe(0);
    (await turns.take('a'))?.();
    expect(time.now() - start).toBe(3000);
  });

  it('are not given while a host is shunned, not even to those that wait already', async () => {
    const time = fakeTime();
    const turns = createTurns(LIMITS, time);
    const [first, second] = [await turns.take('a'), await turns.take('a')];
    const third = turns.take('a');
    turns.shun('a', 60_000);
    first?.();
    second?.();
    expect(await third).toBeNull();
    expect(await turns.take('a')).toBeNull();
    expect(await turns.take('b')).not.toBeNull();
    await time.sleep(60_000);
    expect(await turns.take('a')).not.toBeNull();
  });
});
