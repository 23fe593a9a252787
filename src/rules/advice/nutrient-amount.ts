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

const ENERGY =
  /^(?:energi|energivärde|energiinnehåll|energy|energy value|kalorier|calories|kilojoule|kilokalorier|kj|kcal)$/;

/** The entries that state the energy of the course as a whole. Unit from `unit`, else from the name. */
export function energiesOf(nutrients: readonly unknown[]): readonly Energy[] {
  return nutrients.flatMap((nutrient, index) => {
    if (!isObject(nutrient)) return [];
    const name: unknown = Reflect.get(nutrient, 'name');
    if (typeof name !== 'string' || !ENERGY.test(bare(name))) return [];
    const unit = energyUnit(Reflect.get(nutrient, 'unit')) ?? energyUnit(name);
    const amount = nutrientAmount(Reflect.get(nutrient, 'amount'));
    return unit === null || amount === null || amount < 0 ? [] : [{ amount, unit, index }];
  });
}

/** Without the unit that many publishers add: "Energi (kJ)", "Energi, kcal". */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[(,[]\s*(?:kj|kcal)\s*[)\]]?\s*$/, '')
    .trim();
}

function energyUnit(text: unknown): 'kJ' | 'kcal' | null {
  if (typeof text !== 'string') return null;
  const joule = /\bkj\b|kilojoule/i.test(text);
  const calorie = /\bkcal\b|kilokalori|kilocalorie/i.test(text);
  if (joule === calorie) return null;
  return joule ? 'kJ' : 'kcal';
}
