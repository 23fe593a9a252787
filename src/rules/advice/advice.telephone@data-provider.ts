import { defineRule } from '../../check/rule.js';
import { reportTelephone } from './telephone.js';

export default defineRule({
  requirement: 'advice.telephone',
  versions: ['2.0'],
  inspects: 'DataProvider',
  messages: ['telephone-property', 'telephone-differs'],
  select: (provider) =>
    provider.telephone === undefined && provider.phone === undefined ? null : provider,
  check: (provider, context) => {
    reportTelephone(provider, context.report);
  },
});
