import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { checkWebAddress } from '../addresses.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'data-providers.provider.url-absolute',
  versions: JUDGED_VERSIONS,
  inspects: 'DataProvider',
  messages: ['web-address-incomplete'],
  select: ({ url }) => given(url),
  check: checkWebAddress,
});
