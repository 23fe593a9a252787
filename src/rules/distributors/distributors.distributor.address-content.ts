import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'distributors.distributor.address-content',
  versions: since('3.2'),
  inspects: 'Distributor',
  messages: ['address-empty'],
  select: ({ address }) => address,
  check: (address, context) => {
    const values = [
      address.streetAddress,
      address.postalCode,
      address.addressLocality,
      address.addressRegion,
      address.addressCountry,
    ];
    if (values.every((value) => given(value) === null)) {
      context.report('address-empty', {}, '/address');
    }
  },
});
