import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { checkEmail, EMAIL_MESSAGES } from '../addresses.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'distributors.distributor.email-form',
  versions: ['2.0', ...since('3.2')],
  inspects: 'Distributor',
  messages: EMAIL_MESSAGES,
  select: ({ email }) => given(email),
  check: checkEmail,
});
