import { TOOL } from '../../model/generated/tool.js';
import { CURRENT_VERSION, isJudgedVersion, type JudgedVersion } from '../../model/versions.js';
import { html } from '../../report/html.js';
import { composeLetter } from '../../report/letter/compose.js';
import { buildLetter, type Letter } from '../../report/letter/letter.js';
import type { Language } from '../../report/words.js';
import { checkAddress } from './addresses.js';
import { blocksHtml } from './blocks-html.js';
import type { Page } from './layout.js';
import type { ResultSources } from './result/facts.js';
import { fileAddress } from './result/files.js';
import { RESULT_WORDS } from './words/result.js';

/** What a report gives cause to write to the supplier. */
export function letterOf({
  report,
  catalogue,
}: Pick<ResultSources, 'report' | 'catalogue'>): Letter {
  const { version } = report.spec;
  const cited: JudgedVersion =
    version !== null && isJudgedVersion(version) ? version : CURRENT_VERSION;
  return buildLetter(catalogue, cited, [report], TOOL.rules);
}

/** The letter to read, print or copy. */
export function letterPage(letter: Letter, id: string, language: Language): Page {
  const words = RESULT_WORDS[language].letter;
  const { title, blocks } = composeLetter(letter, language);
  const other = language === 'sv' ? 'en' : 'sv';
  const address = (extension: string) => fileAddress(id, 'letter', extension, language);
  return {
    language,
    name: null,
    title,
    description: title,
    other: fileAddress(id, 'letter', 'html', other),
    main: html`<ul class="further screen">
<li><a href="${checkAddress(id, language)}">${words.back}</a></li>
<li><a href="${address('docx')}">${words.docx}</a></li>
<li><a href="${address('txt')}">${words.text}</a></li>
</ul>
<article class="letter">
<h1>${title}</h1>
${blocksHtml(blocks, 2)}</article>`,
  };
}
