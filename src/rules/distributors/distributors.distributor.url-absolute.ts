import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { checkWebAddress } from '../addresses.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'distributors.distributor.url-absolute',
  versions: ['2.0', ...since('3.2')],
  inspects: 'Distributor',
  messages: ['web-address-incomplete'],
  select: ({ url }) => given(url),
  check: checkWebAddress,
});
