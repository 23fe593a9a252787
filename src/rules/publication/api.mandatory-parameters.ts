import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { callsFor, isSameId } from './calls.js';

export default defineRule({
  requirement: 'api.mandatory-parameters',
  versions: since('3.3'),
  inspects: 'Publication',
  messages: ['other-distributor'],
  // The only parameter that the version makes mandatory is the id in the address of one distributor.
  select: (publication) => {
    const told = callsFor(publication, 'distributor').flatMap((call) => {
      const { answer, question } = call;
      if (answer.kind !== 'answered' || answer.content.kind !== 'distributor') return [];
      const { id } = answer.content.distributor;
      return id === null ? [] : [{ call, asked: question.id, id }];
    });
    return told.length === 0 ? null : told;
  },
  check: (told, context) => {
    for (const { call, asked, id } of told) {
      if (!isSameId(id, asked)) context.report('other-distributor', { asked, id }, call);
    }
  },
});
