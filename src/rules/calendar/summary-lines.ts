import type { Component, Property } from './component.js';
import { viewOf } from './event-view.js';
import { isBlank, textLines, unescapeText } from './text-value.js';

/** The SUMMARY of an event; null when it has none that says something. */
export function summaryOf(event: Component): Property | null {
  const { summary } = viewOf(event);
  return summary === null || isBlank(summary.value) ? null : summary;
}

/** How many lines of a text say something. */
export function countLines(value: string): number {
  return /\\n/i.test(value) ? textLines(value).length : 1;
}

/** The first line of SUMMARY that names nothing of DESCRIPTION; null when all do, or there is none. */
export function strayLine(summary: Property, event: Component): string | null {
  const description = viewOf(event).description?.value ?? '';
  // So nearly every publisher does it.
  if (description.startsWith(summary.value)) return null;
  return findStray(textLines(summary.value), description);
}

/**
 * Compares generously: spaces and capitals do not matter, a line of SUMMARY may be part of a line of
 * DESCRIPTION (cut short) or hold one (with a label before it).
 */
function findStray(lines: readonly string[], description: string): string | null {
  const whole = comparable(unescapeText(description).replaceAll('\n', ' \n '));
  if (whole === '') return null;
  const courses = textLines(description).map(comparable);
  const isCourse = (line: string) => {
    const text = comparable(line.replace(/(?:\.{3}|…)$/, ''));
    return whole.includes(text) || courses.some((course) => text.includes(course));
  };
  return lines.find((line) => !isCourse(line)) ?? null;
}

function comparable(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
