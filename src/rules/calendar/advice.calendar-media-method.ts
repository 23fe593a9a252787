import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.calendar-media-method',
  versions: ['2.0', '3.4'],
  inspects: 'Http',
  messages: ['calendar-media-method-missing'],
  select: (http) => (http.mediaType === 'text/calendar' ? http : null),
  check: ({ method }, context) => {
    if (method === null) context.report('calendar-media-method-missing', {});
  },
});
