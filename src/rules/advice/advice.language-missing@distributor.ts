import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.language-missing',
  versions: since('3.1'),
  inspects: 'Distributor',
  messages: ['language-missing'],
  select: (distributor) => distributor,
  check: (distributor, context) => {
    if (distributor.lang === null || distributor.lang === undefined)
      context.report('language-missing', {}, placeOf(distributor, 'lang'));
  },
});
