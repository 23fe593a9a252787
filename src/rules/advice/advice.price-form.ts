import { defineRule } from '../../check/rule.js';
import { given } from '../given.js';

/** The form that the text shows, with either decimal sign. */
const FORM = /^\d{1,9}(?:[.,]\d{1,2})? [A-Z]{3}$/;

export default defineRule({
  requirement: 'advice.price-form',
  versions: ['3.2', '3.3'],
  inspects: 'Course',
  messages: ['price-other-form'],
  select: ({ price }) => given(price),
  check: (price, context) => {
    if (!FORM.test(price.trim())) context.report('price-other-form', { value: price }, '/price');
  },
});
