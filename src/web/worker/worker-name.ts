import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';

/** A name that no other worker has, on any machine. */
export function workerName(): string {
  return `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`;
}
