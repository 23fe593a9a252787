import { defineRule } from '../../check/rule.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.language-missing',
  versions: ['3.4'],
  inspects: 'Distributor',
  messages: ['language-missing'],
  select: (distributor) => distributor,
  check: (distributor, context) => {
    if (distributor.lang === null || distributor.lang === undefined)
      context.report('language-missing', {}, placeOf(distributor, 'lang'));
  },
});
