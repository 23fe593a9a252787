import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { listAt } from './fields.js';
import { type Energy, energiesOf } from './nutrient-amount.js';

const KILOJOULES_PER_KILOCALORIE = 4.184;
/** Kilojoules: both values may be rounded to whole numbers. */
const ROUNDING = 5;
/**
 * Regulation (EU) No 1169/2011 annex XIV computes each unit with factors of its own, whose ratios lie
 * between 4.0 (fibre) and 4.25 (carbohydrate, protein).
 */
const FACTORS = 0.06;

export default defineRule({
  requirement: 'advice.energy-consistency',
  versions: JUDGED_VERSIONS,
  inspects: 'Course',
  messages: ['energy-differs'],
  select: (course) => pairOf(energiesOf(listAt(course, 'nutrients'))),
  check: ({ kilojoules, kilocalories }, context) => {
    const expected = kilocalories.amount * KILOJOULES_PER_KILOCALORIE;
    const difference = Math.abs(kilojoules.amount - expected);
    const larger = Math.max(kilojoules.amount, expected);
    if (difference <= ROUNDING + larger * FACTORS) return;
    const data = {
      kilojoules: kilojoules.amount,
      kilocalories: kilocalories.amount,
      expected: Math.round(expected),
    };
    context.report('energy-differs', data, `/nutrients/${kilojoules.index}/amount`);
  },
});

interface Pair {
  readonly kilojoules: Energy;
  readonly kilocalories: Energy;
}

/** Only one value of each unit can be compared: several may be per portion and per 100 g. */
function pairOf(energies: readonly Energy[]): Pair | null {
  const [kilojoules, ...moreJoules] = energies.filter(({ unit }) => unit === 'kJ');
  const [kilocalories, ...moreCalories] = energies.filter(({ unit }) => unit === 'kcal');
  if (kilojoules === undefined || kilocalories === undefined) return null;
  if (moreJoules.length > 0 || moreCalories.length > 0) return null;
  return { kilojoules, kilocalories };
}
