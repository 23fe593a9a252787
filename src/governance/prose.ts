/** An id in square brackets that is no link: `[meals.meal.date]`. */
const MARK = /(?<!\])\[([a-z0-9-]+(?:\.[a-z0-9-]+)+)\](?![([])/g;

/** The ids that a text states requirements by. */
export function idsIn(markdown: string): ReadonlySet<string> {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return new Set([...prose.matchAll(MARK)].map((match) => match[1] ?? ''));
}
