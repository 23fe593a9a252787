/** How a question is answered. */
export type AnswerKind = 'yesNo' | 'text';

export const QUESTION_GROUPS = ['delivery', 'openness', 'contents', 'control'] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

interface QuestionParts {
  readonly id: string;
  readonly group: QuestionGroup;
  readonly answer: AnswerKind;
  /** The requirement without which a version knows nothing of what is asked. */
  readonly needs?: string;
}

/** What to ask the present supplier, in the order it is asked. */
const QUESTIONS = [
  { id: 'delivers', group: 'delivery', answer: 'yesNo' },
  { id: 'address', group: 'delivery', answer: 'text' },
  { id: 'when', group: 'delivery', answer: 'text' },
  { id: 'otherVersion', group: 'delivery', answer: 'text' },
  { id: 'complete', group: 'delivery', answer: 'yesNo' },
  { id: 'cost', group: 'delivery', answer: 'text' },
  { id: 'open', group: 'openness', answer: 'yesNo', needs: 'api.open-access' },
  { id: 'licence', group: 'openness', answer: 'yesNo', needs: 'api.licence-cc0' },
  { id: 'rights', group: 'openness', answer: 'text' },
  { id: 'calendar', group: 'contents', answer: 'yesNo', needs: 'calendar.offered' },
  { id: 'ingredients', group: 'contents', answer: 'yesNo', needs: 'meals.course.ingredients' },
  { id: 'allergens', group: 'contents', answer: 'yesNo', needs: 'meals.course.allergens' },
  { id: 'nutrients', group: 'contents', answer: 'yesNo', needs: 'meals.course.nutrients' },
  { id: 'prices', group: 'contents', answer: 'yesNo', needs: 'meals.course.prices' },
  { id: 'climate', group: 'contents', answer: 'yesNo', needs: 'meals.course.co2-equivalents' },
  { id: 'check', group: 'control', answer: 'yesNo' },
  { id: 'report', group: 'control', answer: 'yesNo' },
  { id: 'faults', group: 'control', answer: 'text' },
  { id: 'notMet', group: 'control', answer: 'text' },
] as const satisfies readonly QuestionParts[];
export type QuestionId = (typeof QUESTIONS)[number]['id'];

export interface Question extends QuestionParts {
  readonly id: QuestionId;
  /** From 1, as the reader sees it. */
  readonly number: number;
}

/** The questions that make sense for a version, told by the ids of its requirements. */
export function questionsFor(ids: ReadonlySet<string>): Question[] {
  const all: readonly (QuestionParts & { readonly id: QuestionId })[] = QUESTIONS;
  return all
    .filter(({ needs }) => needs === undefined || ids.has(needs))
    .map((question, index) => ({ ...question, number: index + 1 }));
}
