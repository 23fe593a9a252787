import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'calendar.media-type',
  versions: JUDGED_VERSIONS,
  inspects: 'Http',
  messages: ['calendar-media-type-missing', 'calendar-media-type-other'],
  select: (http) => http,
  check: ({ mediaType }, context) => {
    if (mediaType === null) context.report('calendar-media-type-missing', {});
    else if (mediaType !== 'text/calendar') {
      context.report('calendar-media-type-other', { value: mediaType });
    }
  },
});
