import { defineReading } from '../../check/reading.js';

/** The property table of version 2.0 misspells the name, and nothing else does. */
export default defineReading({
  requirement: 'distributors.distributor.id-spelling',
  versions: ['2.0'],
  inspects: 'Distributor',
  recognises: (distributor) =>
    distributor['distributorID'] === undefined && typeof distributor['distirbutorID'] === 'string',
  excuses: ({ keyword, property }) => keyword === 'required' && property === 'distributorID',
  message: 'id-misspelt',
  data: () => ({}),
  at: '/distirbutorID',
});
