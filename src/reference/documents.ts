import type { JudgedVersion } from '../model/versions.js';
import type { DocumentMaker } from './document-maker.js';
import { DOCUMENTS_2 } from './documents-2.js';
import { DOCUMENTS_3 } from './documents-3.js';

/** The documents of each version, all from the one data set. */
export const DOCUMENTS: Readonly<Record<JudgedVersion, DocumentMaker>> = {
  '2.0': DOCUMENTS_2,
  ...DOCUMENTS_3,
};
