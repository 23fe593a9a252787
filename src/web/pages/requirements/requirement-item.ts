import type { JudgedVersion } from '../../../model/versions.js';
import { citation } from '../../../report/catalogue-texts.js';
import { type Content, type Html, html } from '../../../report/html.js';
import { PROCEDURES } from '../../../report/requirements/procedures.js';
import type { RowResult } from '../../../report/requirements/results.js';
import {
  conditionText,
  interpretationText,
  noteText,
  procedureText,
  requirementText,
} from '../../../report/requirements/row-texts.js';
import type { Row } from '../../../report/requirements/sheet.js';
import { SHEET_WORDS } from '../../../report/requirements/words.js';
import type { Language } from '../../../report/words.js';
import { facts, idText } from '../../../site/parts.js';
import { requirementAddress } from '../addresses.js';
import { coded } from '../coded.js';
import { REQUIREMENTS_WORDS } from '../words/requirements.js';

export interface Item {
  readonly row: Row;
  readonly version: JudgedVersion;
  readonly ticked: boolean;
}

/** One requirement: to tick, to understand and to cite. */
export function requirementItem({ row, version, ticked }: Item, language: Language): Html {
  const { id, level, levelBasis, tier } = row.requirement;
  const words = SHEET_WORDS[language];
  return html`<li class="pick" id="${id}">
<input type="checkbox" id="pick-${id}" name="id" value="${id}"${ticked && html` checked`}>
<div>
<label for="pick-${id}">${coded(requirementText(row, language))}</label>
<p class="marks">${level !== 'advice' && html`<strong class="level ${level}">${words.levels[level].word}</strong>`}${levelBasis === 'editorial' && html` <span>(${words.editorial})</span>`} <span>${words.tiers[tier]}</span> ${idText(id)}${row.defect !== null && html` <span class="disputed">${REQUIREMENTS_WORDS[language].disputed}</span>`}</p>
${row.result !== null && resultPart(row.result, language)}<div class="more">
${reasons(row, language)}
${citing(row, version, language)}
</div>
</div>
</li>
`;
}

function resultPart(result: RowResult, language: Language): Content {
  const words = SHEET_WORDS[language];
  const name =
    result.kind === 'person' || result.kind === 'none'
      ? REQUIREMENTS_WORDS[language].results[result.kind]
      : words.results[result.kind];
  const note = noteText(result, words, language);
  return html`<p class="result ${result.kind}"><strong>${name}</strong>${note !== '' && html` <span>${coded(note)}</span>`}</p>
`;
}

function reasons(row: Row, language: Language): Html {
  const { requirement, defect } = row;
  const words = SHEET_WORDS[language];
  const { why } = REQUIREMENTS_WORDS[language];
  const { how, evidence } = PROCEDURES[requirement.verification];
  return html`<details><summary>${why}<span class="unseen">: ${requirement.id}</span></summary>
${facts([
  [words.row.rationale, coded(requirement.rationale[language])],
  [words.row.condition, coded(conditionText(row, words, language))],
  [words.columns.verification, coded(how[language])],
  [words.row.procedure, coded(procedureText(row, language))],
  [words.row.evidence, coded(evidence[language])],
  [
    defect === null ? '' : words.row.disputed(defect.id).replace(/:$/, ''),
    defect === null
      ? null
      : coded(`${defect.title[language]} ${interpretationText(row, language)}`),
  ],
])}
</details>`;
}

function citing(row: Row, version: JudgedVersion, language: Language): Html {
  const { id } = row.requirement;
  const words = REQUIREMENTS_WORDS[language];
  return html`<details><summary>${words.cite}<span class="unseen">: ${id}</span></summary>
<p class="note">${words.citeHint}</p>
<p class="citation" id="cite-${id}">${citation(version, id)}<br>${row.permalink}</p>
<p><button type="button" class="copy" data-copy="cite-${id}" data-copied="${words.copied}" hidden>${words.copy}</button> <span class="note" role="status"></span> <a href="${requirementAddress(id, language)}">${words.readMore}</a></p>
</details>`;
}
