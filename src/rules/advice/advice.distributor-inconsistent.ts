import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { textAt } from './fields.js';

/** How many distributors are remembered; a country has some thousands. */
const DISTRIBUTORS_KEPT = 20_000;

interface Known {
  name: string | null;
  organization: string | null;
}

export default defineRule({
  requirement: 'advice.distributor-inconsistent',
  versions: since('3.1'),
  inspects: 'Meal',
  messages: ['distributor-name-differs', 'distributor-organization-differs'],
  state: () => new Map<string, Known>(),
  select: ({ distributor }) => (distributor.id ? distributor : null),
  check: (distributor, context, { lang }) => {
    const id = distributor.id ?? '';
    // Menus in two languages may translate the name.
    const key = `${id}\n${lang ?? ''}`;
    const name = distributor.name?.trim() || null;
    const organization = textAt(distributor, 'organization')?.trim() || null;
    const known = context.state.get(key);
    if (known === undefined) {
      if (context.state.size < DISTRIBUTORS_KEPT) context.state.set(key, { name, organization });
      return;
    }
    if (name !== null && known.name !== null && name !== known.name) {
      const data = { id, name, first: known.name };
      context.report('distributor-name-differs', data, '/distributor/name');
    }
    if (
      organization !== null &&
      known.organization !== null &&
      organization !== known.organization
    ) {
      const data = { id, organization, first: known.organization };
      context.report('distributor-organization-differs', data, '/distributor/organization');
    }
    known.name ??= name;
    known.organization ??= organization;
  },
});
