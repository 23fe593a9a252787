import { citation } from '../../catalogue-texts.js';
import { neutralise } from '../../neutralise.js';
import { serialise } from '../../serialise.js';
import { verdictSentence } from '../../verdict-sentence.js';
import type { Language } from '../../words.js';
import { annexParts, leadText } from '../compose/annex.js';
import { type SheetContext, sheetContext } from '../compose/context.js';
import { questionnaireParts, tenderTexts } from '../compose/questionnaire.js';
import { coverageByLevel } from '../coverage.js';
import { partHeading } from '../parts.js';
import { PROCEDURES } from '../procedures.js';
import { questionsFor } from '../questions.js';
import type { Form } from '../renderer.js';
import type { RowResult } from '../results.js';
import {
  conditionText,
  interpretationText,
  noteText,
  procedureText,
  requirementText,
} from '../row-texts.js';
import type { Part, Row, Sheet } from '../sheet.js';
import { QUESTIONNAIRE_WORDS } from '../words/questionnaire.js';

/** A sheet with every field: `schemas/requirements/1.schema.json`. Texts are in the language asked for, codes in none. */
export function renderJson(sheet: Sheet, form: Form, language: Language): string {
  const context = sheetContext(sheet, language);
  const { version, facts, selection, ids, parts } = sheet;
  const { title } = form === 'annex' ? annexParts(context) : questionnaireParts(context);
  return serialise({
    format: 'open-meal-requirements/1',
    form,
    language,
    title,
    spec: {
      version,
      status: facts.status,
      published: facts.published,
      root: facts.root,
      permalink: sheet.permalink,
      originalLanguage: facts.language,
    },
    selection,
    available: ids.size,
    lead: form === 'annex' ? leadText(context) : null,
    report: reportOf(context),
    requirements: parts.flatMap((part) =>
      part.rows.map((row) => requirementOf(row, part, form, context)),
    ),
    questions: form === 'questionnaire' ? questionsOf(context) : null,
    tender: form === 'questionnaire' ? tenderTexts(sheet, language) : null,
  });
}

function requirementOf(row: Row, part: Part, form: Form, { sheet, language, words }: SheetContext) {
  const { requirement, defect, result } = row;
  const { id, level, levelBasis, tier, artefacts, rationale, verification } = requirement;
  const { label, evidence, when } = PROCEDURES[verification];
  const printed = requirementText(row, language);
  const plain = requirement.text[language];
  return {
    id,
    citation: citation(sheet.version, id),
    permalink: row.permalink,
    part: { id: part.id, heading: partHeading(part.id)[language] },
    level,
    levelBasis,
    levelWord: level === 'advice' ? null : words.levels[level].word,
    tier,
    tierWord: words.tiers[tier],
    artefacts,
    // Only a tender needs the words.
    text: form === 'annex' ? printed : plain,
    equivalent: form === 'annex' && printed !== plain,
    condition: conditionText(row, words, language) || null,
    rationale: rationale[language],
    disputed: defect && {
      id: defect.id,
      title: defect.title[language],
      interpretation: interpretationText(row, language),
    },
    verification: {
      kind: verification,
      label: label[language],
      evidence: evidence[language],
      procedure: procedureText(row, language) || null,
      when: when[language],
    },
    sources: row.sources,
    result: result && resultOf(result, language, words),
  };
}

/** `person`: no result of ours, but one that somebody has to give. */
function resultOf(result: RowResult, language: Language, words: SheetContext['words']) {
  const note = noteText(result, words, language) || null;
  const places = result.kind === 'notMet' ? result.places : 0;
  return { kind: result.kind, places, note };
}

function reportOf({ sheet, language }: SheetContext) {
  if (sheet.filledIn === null) return null;
  const { report, since, sameRules } = sheet.filledIn;
  return {
    target: neutralise(report.target.input),
    since,
    checkedAt: report.checkedAt,
    documents: report.documents.map(({ source, artefact, spec, basis, sha256 }) => ({
      source: neutralise(source),
      artefact,
      spec,
      basis,
      sha256,
    })),
    tool: neutralise(report.tool.version),
    profile: report.profile,
    verdict: report.verdict,
    sentence: verdictSentence(report, language),
    sameRules,
    coverage: coverageByLevel(sheet),
  };
}

function questionsOf({ sheet, language }: SheetContext) {
  const texts = QUESTIONNAIRE_WORDS[language];
  return questionsFor(sheet.ids).map(({ id, group, answer }) => ({
    id,
    group: texts.groups[group],
    text: texts.questions[id](sheet.version, sheet.otherVersions),
    answer,
  }));
}
