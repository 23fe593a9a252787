import { defineRule } from '../../check/rule.js';
import { checkWebAddress } from '../addresses.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'data-providers.provider.url-absolute',
  versions: ['2.0', '3.4'],
  inspects: 'DataProvider',
  messages: ['web-address-incomplete'],
  select: ({ url }) => given(url),
  check: checkWebAddress,
});
