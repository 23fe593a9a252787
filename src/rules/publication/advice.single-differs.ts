import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { allDistributors, callsFor } from './calls.js';

export default defineRule({
  requirement: 'advice.single-differs',
  versions: since('3.2'),
  inspects: 'Publication',
  messages: ['single-differs'],
  select: (publication) => {
    const list = new Map(allDistributors(publication).map((one) => [one.id, one]));
    const pairs = callsFor(publication, 'distributor').flatMap((call) => {
      const { answer, question } = call;
      if (answer.kind !== 'answered' || answer.content.kind !== 'distributor') return [];
      const listed = list.get(question.id);
      const single = answer.content.distributor;
      // Of another distributor altogether, another requirement speaks.
      return listed === undefined || listed.id !== single.id ? [] : [{ call, listed, single }];
    });
    return pairs.length === 0 ? null : pairs;
  },
  check: (pairs, context) => {
    for (const { call, listed, single } of pairs) {
      const properties = [
        ...(listed.name?.trim() === single.name?.trim() ? [] : ['name']),
        ...(listed.isSummary || listed.calendar === single.calendar ? [] : ['iCalendar']),
      ];
      for (const property of properties) context.report('single-differs', { property }, call);
    }
  },
});
