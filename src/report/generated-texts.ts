import { ADVICE, CATALOGUE, DEFECTS, SOURCES } from '../model/generated/catalogue.js';
import type { CatalogueTexts } from './catalogue-texts.js';

/** The texts of this package's own catalogue. Large: import it only where texts are shown. */
export const GENERATED_TEXTS: CatalogueTexts = {
  requirements: CATALOGUE,
  advice: ADVICE,
  defects: DEFECTS,
  sources: SOURCES,
};
