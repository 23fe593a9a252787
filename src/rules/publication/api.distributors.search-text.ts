import type { DistributorFacts } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { allDistributors, callsFor, distributorsIn } from './calls.js';
import { refusedCall, reportRefusal } from './parameters.js';

export default defineRule({
  requirement: 'api.distributors.search-text',
  versions: since('3.2'),
  inspects: 'Publication',
  messages: ['filter-ignored', 'parameter-refused'],
  select: (publication) => {
    const everyone = allDistributors(publication);
    const telling = callsFor(publication, 'distributors-by-text').filter(
      (call) =>
        distributorsIn(call) !== null &&
        everyone.some((distributor) => !hasText(distributor, call.question.text)),
    );
    const refused = refusedCall(publication, 'searchText');
    return telling.length === 0 && refused === null
      ? null
      : { telling, refused, count: everyone.length };
  },
  check: ({ telling, refused, count }, context) => {
    if (refused !== null) reportRefusal('searchText', refused, context.report);
    for (const call of telling) {
      const { text } = call.question;
      const found = distributorsIn(call) ?? [];
      const other = found.find((distributor) => !hasText(distributor, text));
      // What is searched, and how, is not said: only an answer with everybody shows that nothing is.
      if (other === undefined || found.length < count) continue;
      const data = { parameter: 'searchText', value: text, found: other.name ?? '' };
      context.report('filter-ignored', data, call);
    }
  },
});

function hasText({ texts }: DistributorFacts, text: string): boolean {
  return texts.some((one) => one.includes(text.trim().toLowerCase()));
}
