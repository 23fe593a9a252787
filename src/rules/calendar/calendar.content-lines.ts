import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'calendar.content-lines',
  versions: JUDGED_VERSIONS,
  inspects: 'Feed',
  messages: [
    'calendar-not-content-lines',
    'calendar-blank-lines',
    'calendar-parameters-malformed',
    'calendar-control-characters',
    'calendar-indented',
  ],
  select: (feed) => feed,
  check: (feed, context) => {
    const { notContentLines, blankLines, malformedParameters, controlCharacters, indented } = feed;
    if (indented !== null) context.report('calendar-indented', {}, indented);
    if (notContentLines !== null) {
      const { count } = notContentLines;
      context.report('calendar-not-content-lines', { count }, notContentLines);
    }
    if (blankLines !== null) {
      context.report('calendar-blank-lines', { count: blankLines.count }, blankLines);
    }
    if (malformedParameters !== null) {
      const { count } = malformedParameters;
      context.report('calendar-parameters-malformed', { count }, malformedParameters);
    }
    if (controlCharacters !== null) {
      const { count } = controlCharacters;
      context.report('calendar-control-characters', { count }, controlCharacters);
    }
  },
});
