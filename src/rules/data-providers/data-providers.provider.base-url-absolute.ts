import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isWebAddress } from '../addresses.js';

export default defineRule({
  requirement: 'data-providers.provider.base-url-absolute',
  versions: JUDGED_VERSIONS,
  inspects: 'DataProvider',
  messages: ['base-url-incomplete'],
  select: ({ baseUrl }) => baseUrl,
  check: (baseUrl, context) => {
    if (!isWebAddress(baseUrl)) {
      context.report('base-url-incomplete', { value: baseUrl }, '/baseUrl');
    }
  },
});
