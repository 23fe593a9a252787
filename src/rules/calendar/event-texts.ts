import type { Component, Property } from './component.js';
import { recalled } from './recall.js';
import { type EscapeFlaws, escapeFlaws } from './text-value.js';

/** A property of an event that holds a menu as text, with what is wrong with its escapes. */
export interface EventText {
  readonly property: Property;
  readonly flaws: EscapeFlaws;
}

const TEXTS: ReadonlySet<string> = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION']);

const readTexts = recalled((event: Component): readonly EventText[] => {
  const texts: EventText[] = [];
  for (const property of event.properties) {
    if (TEXTS.has(property.name)) texts.push({ property, flaws: escapeFlaws(property.value) });
  }
  return texts;
});

/** Every SUMMARY, DESCRIPTION and LOCATION; null where the event has none. */
export function textsOf(event: Component): readonly EventText[] | null {
  const texts = readTexts(event);
  return texts.length > 0 ? texts : null;
}
