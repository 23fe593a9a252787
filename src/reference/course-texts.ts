import type { MenuLanguage } from './context.js';
import type { Dish } from './dishes.js';
import { type Ingredient, LARDER } from './larder.js';

/** The ingredients of a dish as a text ready to show, allergens in capitals. */
export function labelOfContents(dish: Dish, language: MenuLanguage): string {
  const ingredients: readonly Ingredient[] = dish.ingredients.map((name) => LARDER[name]);
  const words = ingredients.map(({ name, allergen }) =>
    allergen === undefined ? name[language] : name[language].toLocaleUpperCase('sv'),
  );
  const text = words.join(', ');
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** Energy of a portion by annex XIV of Regulation (EU) No 1169/2011, whole kilojoules and kilocalories. */
export function energyOf({ protein, carbohydrate, fat }: Dish): { kJ: number; kcal: number } {
  return {
    kJ: 17 * (protein + carbohydrate) + 37 * fat,
    kcal: 4 * (protein + carbohydrate) + 9 * fat,
  };
}
