import { VERSION_FACTS } from '../../../model/generated/version-facts.js';
import { JUDGED_VERSIONS } from '../../../model/versions.js';
import { type Content, type Html, html } from '../../../report/html.js';
import { capitalised } from '../../../report/layout.js';
import { REQUIREMENT_LEVELS, SUBJECTS, TIERS } from '../../../report/requirements/selection.js';
import { SHEET_WORDS } from '../../../report/requirements/words.js';
import type { Language } from '../../../report/words.js';
import { ADDRESSES } from '../addresses.js';
import { REQUIREMENTS_WORDS } from '../words/requirements.js';
import type { Filter } from './filter.js';

/** What is shown of the catalogue, to be chosen with or without scripts. */
export function filterForm({ version, selection, check }: Filter, language: Language): Html {
  const words = REQUIREMENTS_WORDS[language];
  const names = SHEET_WORDS[language];
  const here = ADDRESSES.requirements[language];
  const cleared = check === null ? here : `${here}?${new URLSearchParams({ kontroll: check })}`;
  return html`<form class="filter" method="get" action="${here}">
<h2>${words.filter}</h2>
${check === null ? versionChoice(version, language) : html`<input type="hidden" name="kontroll" value="${check}">`}
<p class="note">${words.filterHint}</p>
<div class="choices">
${choices(
  words.level,
  'level',
  REQUIREMENT_LEVELS.map((one) => [one, `${names.levels[one].word}: ${names.levels[one].name}`]),
  selection.level,
)}${choices(
  words.tier,
  'tier',
  TIERS.map((one) => [one, capitalised(names.tiers[one])]),
  selection.tier,
)}${choices(
  words.artefact,
  'artefact',
  SUBJECTS.map((one) => [one, capitalised(names.subjects[one])]),
  selection.artefact,
)}</div>
<p>${box('undisputed', 'yes', words.undisputed, selection.undisputed)}</p>
<p><button>${words.show}</button> <a class="clear" href="${cleared}">${words.clear}</a></p>
</form>`;
}

function versionChoice(chosen: string, language: Language): Html {
  const { version } = REQUIREMENTS_WORDS[language];
  const { statuses } = SHEET_WORDS[language];
  return html`<p><label for="spec">${version}</label>
<select id="spec" name="spec">${JUDGED_VERSIONS.toReversed().map(
    (one) =>
      html`<option value="${one}"${one === chosen && html` selected`}>${one} (${statuses[VERSION_FACTS[one].status]})</option>`,
  )}</select></p>`;
}

function choices(
  legend: string,
  name: string,
  values: readonly (readonly [value: string, label: string])[],
  chosen: readonly string[],
): Content {
  return html`<fieldset><legend>${legend}</legend>
${values.map(([value, label]) => html`${box(name, value, label, chosen.includes(value))}\n`)}</fieldset>
`;
}

function box(name: string, value: string, label: string, isChosen: boolean): Html {
  return html`<label class="tick"><input type="checkbox" name="${name}" value="${value}"${isChosen && html` checked`}> ${label}</label>`;
}
