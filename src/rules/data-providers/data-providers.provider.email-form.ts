import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { checkEmail, EMAIL_MESSAGES } from '../addresses.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'data-providers.provider.email-form',
  versions: JUDGED_VERSIONS,
  inspects: 'DataProvider',
  messages: EMAIL_MESSAGES,
  select: ({ email }) => given(email),
  check: checkEmail,
});
