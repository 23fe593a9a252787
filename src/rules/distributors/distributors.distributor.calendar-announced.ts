import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'distributors.distributor.calendar-announced',
  versions: since('3.3'),
  inspects: 'Distributor',
  messages: ['calendar-not-announced'],
  state: () => ({ announced: false }),
  select: (distributor) => distributor,
  check: ({ iCalendar }, { state }) => {
    if (given(iCalendar) !== null) state.announced = true;
  },
  finish: ({ state, report }) => {
    if (!state.announced) report('calendar-not-announced', {});
  },
});
