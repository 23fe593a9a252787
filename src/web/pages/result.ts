import { type Content, html } from '../../report/html.js';
import { phraseText } from '../../report/phrase.js';
import { lighterSections } from '../../report/render/html/findings-html.js';
import {
  defectsSection,
  notCheckedSection,
  verdictContent,
} from '../../report/render/html/report-html.js';
import type { Language } from '../../report/words.js';
import { checkAddress } from './addresses.js';
import { momentText } from './day-text.js';
import type { Page } from './layout.js';
import { barsSection } from './result/bars.js';
import { calendarSection } from './result/calendar.js';
import { changedSection } from './result/changed.js';
import { checkedSection } from './result/checked.js';
import type { ResultFacts, ResultSources } from './result/facts.js';
import { fileAddress } from './result/files.js';
import { fixSections } from './result/fix.js';
import { meaningSection } from './result/meaning.js';
import { againSection, downloadsSection, letterSection, shareSection } from './result/share.js';
import { toldForPage } from './result/told-for-page.js';
import { weekSection } from './result/week.js';
import { RESULT_WORDS } from './words/result.js';

/** The result of a check for those who read no JSON: the answer, what it means, what to do. */
export function resultPage(sources: ResultSources, language: Language): Page {
  const { check, report, catalogue } = sources;
  const words = RESULT_WORDS[language];
  const context = toldForPage(report, catalogue, language, words);
  const facts: ResultFacts = { ...sources, language, words, context };
  const other = language === 'sv' ? 'en' : 'sv';
  return {
    language,
    name: null,
    title: phraseText(context.told.verdict),
    description: words.description,
    other: checkAddress(check.id, other),
    main: html`<div class="result">
${verdictContent(context)}<p class="note">${words.checkedAt(momentText(check.finishedAt, language))}</p>
${checkedSection(facts)}${againSection(facts)}${sections(facts)}</div>`,
  };
}

function sections(facts: ResultFacts): Content {
  const { check, report, context, language } = facts;
  const full = fileAddress(check.id, 'report', 'html', language);
  const isCalendar = report.documents.every(({ artefact }) => artefact === 'calendar');
  return [
    // Whoever asks about a calendar wants to know first why it looks as it does.
    isCalendar && calendarSection(facts),
    meaningSection(facts),
    fixSections(facts, full),
    letterSection(facts),
    defectsSection(context),
    weekSection(facts),
    !isCalendar && calendarSection(facts),
    barsSection(facts),
    changedSection(facts),
    lighterSections(context),
    notCheckedSection(context),
    shareSection(facts),
    downloadsSection(facts),
  ];
}
