import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

export default defineRule({
  requirement: 'distributors.distributor.type-code',
  versions: since('3.2'),
  inspects: 'Distributor',
  messages: ['distributor-type-unknown'],
  select: ({ type }) => type,
  check: (type, context) => {
    if (!/^[0-5]$/.test(type)) context.report('distributor-type-unknown', { value: type }, '/type');
  },
});
