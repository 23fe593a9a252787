import { defineRule } from '../../check/rule.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'distributors.distributor.id-unique',
  versions: ['2.0'],
  inspects: 'Distributor',
  messages: ['id-repeated'],
  state: () => ({ list: '', ids: new Set<string>() }),
  select: ({ distributorID }) => given(distributorID),
  check: (id, { state, list, report }) => {
    // A distributor may stand in several groups of a meals response, but in each only once.
    if (state.list !== list) {
      state.list = list;
      state.ids.clear();
    }
    if (state.ids.has(id)) report('id-repeated', { value: id }, '/distributorID');
    else state.ids.add(id);
  },
});
