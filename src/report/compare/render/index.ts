import { TOOL } from '../../../model/generated/tool.js';
import { GENERATED_TEXTS } from '../../generated-texts.js';
import { renderMarkdown } from '../../requirements/render/markdown.js';
import { renderText } from '../../requirements/render/text.js';
import type { Language } from '../../words.js';
import type { TargetComparison } from '../comparison.js';
import { composeComparison } from '../compose.js';
import { renderJson } from './json.js';

type ComparisonRenderer = (comparisons: readonly TargetComparison[], language: Language) => string;

/** Every format of a comparison: a pure function of it and a language. */
export const COMPARISON_RENDERERS = {
  text: (...of) => renderText(compose(...of)),
  json: (comparisons) => renderJson(comparisons, TOOL.version),
  markdown: (...of) => renderMarkdown(compose(...of)),
} as const satisfies Readonly<Record<string, ComparisonRenderer>>;

export type ComparisonFormat = keyof typeof COMPARISON_RENDERERS;

function compose(comparisons: readonly TargetComparison[], language: Language) {
  return composeComparison(comparisons, GENERATED_TEXTS, TOOL.version, language);
}
