import { DISHES } from './dishes.js';
import type { Answer } from './fault.js';

/** A drawn plate with the name of the dish; null where there is no such dish. */
export function pictureOf(id: string): Answer | null {
  const dish = Object.values(DISHES)
    .flat()
    .find((one) => one.id === id);
  if (dish === undefined) return null;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" role="img">
<title>${dish.name.sv}</title>
<rect width="400" height="300" fill="#f3efe6"/>
<circle cx="200" cy="130" r="105" fill="#fff" stroke="#b9b2a3" stroke-width="3"/>
<circle cx="200" cy="130" r="70" fill="#e9b44c"/>
<text x="200" y="278" text-anchor="middle" font-family="sans-serif" font-size="20">${dish.name.sv}</text>
</svg>
`;
  return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body };
}
