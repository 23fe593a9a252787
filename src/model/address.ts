/**
 * An address as browsers read it, or null for a text that is none. `URL.canParse` would do, but after some
 * thousand calls Node 20 answers false for addresses with letters such as å, and somebody would be accused.
 */
export function parseAddress(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
