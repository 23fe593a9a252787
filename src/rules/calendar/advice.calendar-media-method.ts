import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.calendar-media-method',
  versions: JUDGED_VERSIONS,
  inspects: 'Http',
  messages: ['calendar-media-method-missing'],
  select: (http) => (http.mediaType === 'text/calendar' ? http : null),
  check: ({ method }, context) => {
    if (method === null) context.report('calendar-media-method-missing', {});
  },
});
