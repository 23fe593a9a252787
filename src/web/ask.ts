import { createHash } from 'node:crypto';
import { SPEC_VERSIONS, type SpecVersion } from '../model/versions.js';
import { parseTarget } from '../source/target.js';
import type { CheckRequest } from '../store/check-state.js';
import type { Means } from './means.js';
import type { ProblemFacts } from './problem.js';

/** What somebody wants checked, as it came in. */
export type Asked =
  | { readonly kind: 'address'; readonly text: string; readonly spec: string }
  | {
      readonly kind: 'document';
      readonly bytes: Uint8Array;
      readonly name: string | null;
      readonly spec: string;
    };

export type Taken =
  | { readonly kind: 'taken'; readonly id: string; readonly isShared: boolean }
  | { readonly kind: 'refused'; readonly problem: ProblemFacts };

/** Seconds after which there is likely to be room again. */
const RETRY_SECONDS = 30;

/** Takes a check in, or says why not. Whatever is taken in is kept before this resolves. */
export async function ask(asked: Asked, means: Means): Promise<Taken> {
  const taken = await take(asked, means);
  if (taken.kind === 'taken') {
    means.metrics.accepted(taken.isShared);
    means.wake();
  } else {
    means.metrics.refused(taken.problem.kind);
  }
  return taken;
}

async function take(asked: Asked, { store, limits, clock }: Means): Promise<Taken> {
  const spec = specOf(asked.spec);
  if (spec === null) return refused({ kind: 'bad-request', detail: `spec: ${cut(asked.spec)}` });
  const full = { kind: 'queue-full', retryAfter: RETRY_SECONDS } as const;
  let subject: CheckRequest['subject'];
  if (asked.kind === 'address') {
    const address = readAddress(asked.text);
    if (address.kind === 'unusable')
      return refused({ kind: 'bad-address', detail: address.detail });
    subject = { kind: 'url', url: address.url };
  } else {
    if (asked.bytes.byteLength > limits.documentBytes) return refused({ kind: 'too-large' });
    const sha256 = createHash('sha256').update(asked.bytes).digest('hex');
    subject = { kind: 'document', sha256, name: asked.name === null ? null : nameOf(asked.name) };
  }
  const document = asked.kind === 'document' ? asked.bytes : undefined;
  const acceptance = await store.queue.accept({ subject, spec }, limits, clock(), document);
  if (acceptance.kind === 'accepted') {
    return { kind: 'taken', id: acceptance.id, isShared: acceptance.isShared };
  }
  return refused(
    acceptance.because === 'queue'
      ? full
      : { kind: 'too-many-for-host', retryAfter: RETRY_SECONDS },
  );
}

const MAX_ADDRESS = 2048;

/** An address as people write it: with or without https in front. */
export function readAddress(
  text: string,
):
  | { readonly kind: 'usable'; readonly url: string }
  | { readonly kind: 'unusable'; readonly detail: string } {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_ADDRESS) return { kind: 'unusable', detail: '' };
  const isBare = !/^[a-z][a-z0-9+.-]*:/i.test(trimmed) || /^[^/?#:]+:\d+(?:[/?#]|$)/.test(trimmed);
  const target = parseTarget(isBare ? `https://${trimmed.replace(/^\/\//, '')}` : trimmed);
  switch (target.kind) {
    case 'url': {
      const url = new URL(target.url);
      url.hash = '';
      if (url.hostname.replace(/\.$/, '').split('.').includes('')) {
        return { kind: 'unusable', detail: '' };
      }
      return { kind: 'usable', url: url.href };
    }
    case 'forbidden-url':
      return { kind: 'unusable', detail: target.detail };
    case 'file':
    case 'stdin':
      return { kind: 'unusable', detail: '' };
  }
}

function specOf(text: string): 'auto' | SpecVersion | null {
  if (text === 'auto' || text === '') return 'auto';
  return SPEC_VERSIONS.find((version) => version === text) ?? null;
}

/** The name of a file without its folders, short enough to show. */
function nameOf(text: string): string | null {
  const name = [...(text.split(/[\\/]/).at(-1) ?? '')].slice(0, 100).join('').trim();
  return name === '' ? null : name.toWellFormed();
}

function cut(text: string): string {
  return text.slice(0, 40);
}

function refused(problem: ProblemFacts): Taken {
  return { kind: 'refused', problem };
}
