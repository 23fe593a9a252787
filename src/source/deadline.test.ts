import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Deadline, limitsWithin, startDeadline } from './deadline.js';
import { RetrievalError } from './retrieval.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const detailOf = ({ signal }: Deadline) => {
  if (!signal.aborted) return null;
  return signal.reason instanceof RetrievalError ? signal.reason.message : 'unknown';
};

describe('a deadline', () => {
  const limits = { total: 30, connection: 10, headers: 20, body: 5 };
  it.each([
    ['the connection', 10, [], 'No connection within 10 s (of 30 s for everything).', true],
    ['the headers', 20, ['headers'], 'No headers within 20 s (of 30 s for everything).', false],
    [
      'silence in the body',
      5,
      ['headers', 'body'],
      'Nothing more of the body within 5 s (of 30 s for everything).',
      false,
    ],
  ] as const)('ends %s', (_name, seconds, phases, detail, mayPass) => {
    const deadline = startDeadline(limits);
    for (const phase of phases) deadline.enter(phase);
    vi.advanceTimersByTime(seconds * 1000 - 1);
    expect(detailOf(deadline)).toBeNull();
    vi.advanceTimersByTime(1);
    expect(detailOf(deadline)).toBe(detail);
    expect(deadline.signal.reason).toMatchObject({ reason: 'timeout', mayPass });
  });

  it('ends everything, whatever comes in between', () => {
    const deadline = startDeadline(limits);
    for (let second = 0; second < 30; second += 1) {
      expect(detailOf(deadline)).toBeNull();
      deadline.enter('body');
      vi.advanceTimersByTime(1000);
    }
    expect(detailOf(deadline)).toBe('No complete answer within 30 s.');
  });

  it('does not count while it is paused, nor go on because something else begins', () => {
    const deadline = startDeadline(limits);
    vi.advanceTimersByTime(9000);
    deadline.pause();
    vi.advanceTimersByTime(60_000);
    expect(deadline.left()).toBe(21);
    deadline.enter('body');
    vi.advanceTimersByTime(60_000);
    expect(detailOf(deadline)).toBeNull();
    deadline.resume();
    vi.advanceTimersByTime(5000);
    expect(detailOf(deadline)).toContain('Nothing more of the body');
  });

  it('may begin with less than the total', () => {
    const deadline = startDeadline(limits, 2);
    vi.advanceTimersByTime(2000);
    expect(detailOf(deadline)).toBe('No complete answer within 30 s.');
  });

  it('can be called off', () => {
    const deadline = startDeadline(limits);
    deadline.cancel();
    deadline.resume();
    vi.advanceTimersByTime(60_000);
    expect(detailOf(deadline)).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may be longer than a timer can count', () => {
    const deadline = startDeadline(limitsWithin(1e9));
    vi.advanceTimersByTime(1000);
    expect(detailOf(deadline)).toBeNull();
    deadline.cancel();
  });
});
