import type { Component } from './component.js';

/** How many events of a feed lack something that hardly any publisher gives: told once, not for each. */
export interface Absence {
  events: number;
  count: number;
  /** Of the first event that lacks it. */
  line: number;
}

export function createAbsence(): Absence {
  return { events: 0, count: 0, line: 0 };
}

export function noteAbsence(absence: Absence, event: Component, isAbsent: boolean): void {
  absence.events += 1;
  if (!isAbsent) return;
  if (absence.count === 0) absence.line = event.line;
  absence.count += 1;
}
