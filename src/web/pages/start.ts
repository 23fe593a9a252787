import { html } from '../../report/html.js';
import type { Language } from '../../report/words.js';
import type { Means } from '../means.js';
import { ADDRESSES } from './addresses.js';
import type { Page } from './layout.js';

/** One field for an address, and ways to hand in a document. */
export function startPage(language: Language, _means: Means): Page {
  const other = language === 'sv' ? 'en' : 'sv';
  return {
    language,
    name: 'start',
    title: 'Open Meal',
    description: 'Open Meal',
    other: ADDRESSES.start[other],
    main: html`<h1>Open Meal</h1>`,
  };
}
