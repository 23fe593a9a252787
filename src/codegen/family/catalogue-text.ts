import { Document, isMap, isSeq, Scalar, visit } from 'yaml';
import type { Requirement } from '../../model/requirement.js';

/** A catalogue as YAML in the layout that is written by hand: texts in quotation marks, short lists on a line. */
export function catalogueText(catalogue: readonly Requirement[], version: string): string {
  const head = `# The requirements of Open Meal ${version}, written from spec/3.x by npm run generate. Do not edit.
# Texts, Swedish wording, levels and tiers are this repository's own; \`source\` names the place in the
# published files (see version.yaml).`;
  return `${[head, ...catalogue.map(entryText)].join('\n\n')}\n`;
}

function entryText(requirement: Requirement): string {
  const document = new Document([requirement]);
  visit(document, {
    Pair(_, { key, value }) {
      const name = key instanceof Scalar ? key.value : null;
      if (name === 'artefacts' && isSeq(value)) value.flow = true;
      if (name === 'source' && isSeq(value)) {
        for (const item of value.items) if (isMap(item)) item.flow = true;
      }
      const isText = name === 'en' || name === 'sv' || name === 'at';
      if (isText && value instanceof Scalar) value.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}
