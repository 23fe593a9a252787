import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { textAt } from './fields.js';
import { createKeySet } from './key-set.js';

export default defineRule({
  requirement: 'advice.distributor-repeated',
  versions: ['2.0', '3.1', ...since('3.3')],
  inspects: 'Distributor',
  messages: ['distributor-repeated'],
  state: () => ({ places: createKeySet(), distributors: createKeySet() }),
  select: (distributor) => (distributor.name?.trim() && idOf(distributor) ? distributor : null),
  check: (distributor, context) => {
    const name = distributor.name?.trim() ?? '';
    const { address } = distributor;
    const key = [
      name,
      textAt(distributor, 'organization'),
      textAt(distributor, 'type'),
      address.streetAddress,
      address.postalCode,
      address.addressLocality,
      address.addressCountry,
    ]
      .map((part) => part?.trim().toLowerCase() ?? '')
      .join('\n');
    // The groups of a 2.0 meals response repeat their distributors in full.
    if (!context.state.distributors.add(`${idOf(distributor)}\n${key}`)) return;
    if (!context.state.places.add(key)) context.report('distributor-repeated', { name }, '/name');
  },
});

function idOf(distributor: object): string | null {
  return textAt(distributor, 'id') ?? textAt(distributor, 'distributorID');
}
