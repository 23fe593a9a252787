/** A text in which a reader of SARIF finds no placeholder and no link: both would be somebody else's. */
export function sarifText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](');
}
