import type { SubjectOf } from '../../check/rule.js';
import type { JudgedVersion } from '../../model/versions.js';

/** A calendar, an event or another component, as a rule gets it. */
export type Component = SubjectOf<JudgedVersion, 'Event'>;

export type Property = Component['properties'][number];

/** The first property of that name. */
export function propertyOf(component: Component, name: string): Property | null {
  for (const property of component.properties) {
    if (property.name === name) return property;
  }
  return null;
}

/** The second property of that name. */
export function secondOf(component: Component, name: string): Property | null {
  let isSecond = false;
  for (const property of component.properties) {
    if (property.name !== name) continue;
    if (isSecond) return property;
    isSecond = true;
  }
  return null;
}
