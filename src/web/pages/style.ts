import { CATALOGUE_STYLE } from './style/catalogue.js';
import { RESULT_STYLE } from './style/result.js';
import { START_STYLE } from './style/start.js';

/** What the pages of the service have beyond those of the specification. */
export const SERVICE_STYLE = `${START_STYLE}${RESULT_STYLE}${CATALOGUE_STYLE}`;
