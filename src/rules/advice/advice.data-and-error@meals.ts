import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.data-and-error',
  versions: ['2.0'],
  inspects: 'MealsResponse',
  messages: ['data-and-error'],
  select: (response) => response,
  check: (response, context) => {
    if (Object.hasOwn(response, 'data') && Object.hasOwn(response, 'error')) {
      context.report('data-and-error', {}, '/error');
    }
  },
});
