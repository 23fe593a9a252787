import { isObject } from './fields.js';

const NUMBER = /^\s*(-?)\s*(\d+(?:[.,]\d+)?)\s*$/;

/** The amount as a number: 3.4 sends one, 2.0 a string; null when the string is no number. */
export function nutrientAmount(amount: unknown): number | null {
  if (typeof amount === 'number') return Number.isFinite(amount) ? amount : null;
  if (typeof amount !== 'string') return null;
  const match = NUMBER.exec(amount.replace('\u2212', '-'));
  return match === null ? null : Number(`${match[1]}${match[2]?.replace(',', '.')}`);
}

/** One statement of energy among the nutrients of a course. */
export interface Energy {
  readonly amount: number;
  readonly unit: 'kJ' | 'kcal';
  readonly index: number;
}

const UNIT_IN_NAME = /[(,[]\s*(kj|kcal)\s*[)\]]?\s*$/i;
/** Most nutrients are told by their first letter. */
const MAYBE_ENERGY = /^\s*[ekc]/i;
const ENERGY =
  /^(?:energi|energivärde|energiinnehåll|energy|energy value|kalorier|calories|kilojoule|kilokalorier|kj|kcal)$/;

/** The entries that state the energy of the course as a whole. Unit from `unit`, else from the name. */
export function energiesOf(nutrients: readonly unknown[]): readonly Energy[] {
  const energies: Energy[] = [];
  for (let index = 0; index < nutrients.length; index++) {
    const nutrient = nutrients[index];
    if (!isObject(nutrient)) continue;
    const name: unknown = Reflect.get(nutrient, 'name');
    if (typeof name !== 'string' || !MAYBE_ENERGY.test(name) || !ENERGY.test(bare(name))) continue;
    const unit = energyUnit(Reflect.get(nutrient, 'unit'), name);
    const amount = nutrientAmount(Reflect.get(nutrient, 'amount'));
    if (unit !== null && amount !== null && amount >= 0) energies.push({ amount, unit, index });
  }
  return energies;
}

/** Without the unit that many publishers add: "Energi (kJ)", "Energi, kcal". */
function bare(name: string): string {
  return name.toLowerCase().replace(UNIT_IN_NAME, '').trim();
}

/** The unit, if the two places that may tell it do not contradict each other. */
function energyUnit(unit: unknown, name: string): 'kJ' | 'kcal' | null {
  const told = typeof unit === 'string' ? unitNamed(unit) : null;
  const inName = unitNamed(UNIT_IN_NAME.exec(name)?.[1] ?? name);
  if (typeof unit === 'string' && unit.trim() !== '' && told === null) return null;
  return told !== null && inName !== null && told !== inName ? null : (told ?? inName);
}

/** Null also for a unit with an amount, such as kJ/100 g: those cannot be compared. */
function unitNamed(text: string): 'kJ' | 'kcal' | null {
  const name = text.trim().toLowerCase();
  if (name === 'kj' || name === 'kilojoule') return 'kJ';
  return /^(?:kcal|kilokalori|kilokalorier|kilocalorie|kilocalories)$/.test(name) ? 'kcal' : null;
}
