import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'distributors.distributor.type-code',
  versions: ['3.4'],
  inspects: 'Distributor',
  messages: ['distributor-type-unknown'],
  select: ({ type }) => type,
  check: (type, context) => {
    if (!/^[0-5]$/.test(type)) context.report('distributor-type-unknown', { value: type }, '/type');
  },
});
