import { html } from '../../report/html.js';
import type { Language } from '../../report/words.js';
import type { Means } from '../means.js';
import { ADDRESSES } from './addresses.js';
import type { Page } from './layout.js';

/** What the service does. */
export function aboutPage(language: Language, _means: Means): Page {
  const other = language === 'sv' ? 'en' : 'sv';
  return {
    language,
    name: 'about',
    title: 'Om',
    description: 'Om',
    other: ADDRESSES.about[other],
    main: html`<h1>Om</h1>`,
  };
}
