import { strToU8, unzipSync, zipSync } from 'fflate';

/** What an office file says of itself. */
export interface Properties {
  readonly title: string;
  readonly locale: string;
  /** A moment as reports have it; without one the file bears no date at all. */
  readonly created: string | null;
}

const CORE = 'docProps/core.xml';

/** The first day that a zip archive can name, in whatever time zone the program runs. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * The office file with its properties as given and no trace of when it was written. Both libraries put
 * the clock into the properties and into every entry of the archive.
 */
export function seal(file: Uint8Array, properties: Properties): Uint8Array {
  const entries = unzipSync(file);
  const sealed = { ...entries, [CORE]: strToU8(coreProperties(properties)) };
  return zipSync(sealed, { mtime: NO_DATE });
}

function coreProperties({ title, locale, created }: Properties): string {
  const date = (name: string) =>
    created === null
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>open-meal</dc:creator>`,
    `<dc:language>${locale}</dc:language>${date('created')}${date('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
