import { defineRule } from '../../check/rule.js';
import { checkEmail, EMAIL_MESSAGES } from '../addresses.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'data-providers.provider.email-form',
  versions: ['2.0', '3.4'],
  inspects: 'DataProvider',
  messages: EMAIL_MESSAGES,
  select: ({ email }) => given(email),
  check: checkEmail,
});
