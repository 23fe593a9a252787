import type { SubjectOf } from '../../check/rule.js';
import { recalled } from './recall.js';

/** A calendar, an event or another component, as a rule gets it. */
export type Component = SubjectOf<'2.0' | '3.4', 'Event'>;

const TEXT_PROPERTIES: ReadonlySet<string> = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION']);

export type Property = Component['properties'][number];

/** The first property of that name. */
export function propertyOf(component: Component, name: string): Property | null {
  for (const property of component.properties) {
    if (property.name === name) return property;
  }
  return null;
}

/** Every property of that name. */
export function propertiesOf(component: Component, name: string): readonly Property[] {
  return component.properties.filter((property) => property.name === name);
}

/** The properties of an event that hold a menu as text; null where it has none. */
export const textsOf: (event: Component) => readonly Property[] | null = recalled(1, (event) => {
  const texts = event.properties.filter(({ name }) => TEXT_PROPERTIES.has(name));
  return texts.length > 0 ? texts : null;
});
