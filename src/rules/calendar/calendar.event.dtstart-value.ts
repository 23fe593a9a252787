import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { type TimeProperty, viewOf } from './event-view.js';

export default defineRule({
  requirement: 'calendar.event.dtstart-value',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-date-undeclared'],
  select: (event) => {
    const { dtstart, dtend } = viewOf(event);
    return isDate(dtstart) || isDate(dtend) ? event : null;
  },
  check: (event, context) => {
    const { dtstart, dtend } = viewOf(event);
    const date = dtstart?.time?.undeclared ? dtstart : dtend;
    if (!date?.time?.undeclared) return;
    const { name, value } = date.property;
    context.report('event-date-undeclared', { property: name, value }, date.property);
  },
});

function isDate(value: TimeProperty | null): boolean {
  return value?.time?.kind === 'date';
}
