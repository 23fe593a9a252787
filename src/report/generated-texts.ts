import { CATALOGUE } from '../model/generated/catalogue.js';
import { ADVICE, DEFECTS } from '../model/generated/registers.js';
import { VERSION_FACTS } from '../model/generated/version-facts.js';
import type { CatalogueTexts } from './catalogue-texts.js';

/** The texts of this package's own catalogue. Large: import it only where texts are shown. */
export const GENERATED_TEXTS: CatalogueTexts = {
  requirements: CATALOGUE,
  advice: ADVICE,
  defects: DEFECTS,
  versions: VERSION_FACTS,
};
