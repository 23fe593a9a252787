import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.language-property',
  versions: ['2.0'],
  inspects: 'Distributor',
  messages: ['language-property'],
  select: (distributor) => distributor,
  check: (distributor, context) => {
    if (Object.hasOwn(distributor, 'language')) {
      context.report('language-property', {}, '/language');
    }
  },
});
