import { defineRule } from '../../check/rule.js';
import { reportTelephone } from './telephone.js';

export default defineRule({
  requirement: 'advice.telephone',
  versions: ['2.0'],
  inspects: 'Distributor',
  messages: ['telephone-property', 'telephone-differs'],
  select: (distributor) =>
    distributor.telephone === undefined && distributor.phone === undefined ? null : distributor,
  check: (distributor, context) => {
    reportTelephone(distributor, context.report);
  },
});
