/** The text, or null when it is missing or blank: many publishers write "" for what they do not know. */
export function given(text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : text;
}
