import { html } from '../../../report/html.js';
import type { Language } from '../../../report/words.js';
import { ADDRESSES } from '../addresses.js';
import type { Page } from '../layout.js';
import { FRAME_WORDS } from '../words/frame.js';
import { REQUIREMENTS_WORDS } from '../words/requirements.js';

/** Says why there is no file, and leads back. */
export function mistakePage(text: string, language: Language): Page {
  const { title } = REQUIREMENTS_WORDS[language].mistakes;
  const address = ADDRESSES.requirements;
  return {
    language,
    name: 'requirements',
    title,
    description: title,
    other: address[language === 'sv' ? 'en' : 'sv'],
    main: html`<h1>${title}</h1>
<p class="lead">${text}</p>
<p><a class="button" href="${address[language]}">${FRAME_WORDS[language].entries.requirements}</a></p>`,
  };
}
