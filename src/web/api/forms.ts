import type { Format } from '../../report/render/index.js';

/** A form of a report, and the media type that it is asked for by. */
export interface Form {
  readonly format: Format;
  readonly mediaType: string;
  /** Of a file that it is kept in. */
  readonly extension: string;
}

/** Every form of a report; the first is what is sent to those who take everything. */
export const FORMS: readonly Form[] = [
  { format: 'json', mediaType: 'application/json', extension: 'json' },
  { format: 'html', mediaType: 'text/html; charset=utf-8', extension: 'html' },
  { format: 'text', mediaType: 'text/plain; charset=utf-8', extension: 'txt' },
  { format: 'markdown', mediaType: 'text/markdown; charset=utf-8', extension: 'md' },
  { format: 'csv', mediaType: 'text/csv; charset=utf-8', extension: 'csv' },
  { format: 'sarif', mediaType: 'application/sarif+json', extension: 'sarif' },
  { format: 'earl', mediaType: 'application/ld+json', extension: 'jsonld' },
  { format: 'junit', mediaType: 'application/xml', extension: 'xml' },
];

/** The form that an Accept field asks for most (RFC 9110, 12.5.1); null when none of ours will do. */
export function chooseForm(accept: string | undefined): Form | null {
  if (accept === undefined || accept.trim() === '') return FORMS[0] ?? null;
  const ranges = accept.split(',').map(rangeOf);
  const qualityOf = ({ mediaType }: Form): number => {
    const name = mediaType.split(';')[0] ?? '';
    const fitting = ranges.filter(({ range }) => fits(range, name));
    // The most exact range decides, as a type may be excluded from all others.
    const exact = Math.max(...fitting.map(({ range }) => exactness(range)));
    return Math.max(
      0,
      ...fitting.filter(({ range }) => exactness(range) === exact).map(({ quality }) => quality),
    );
  };
  const best = FORMS.map((form) => ({ form, quality: qualityOf(form) })).reduce((a, b) =>
    b.quality > a.quality ? b : a,
  );
  return best.quality > 0 ? best.form : null;
}

function rangeOf(text: string): { readonly range: string; readonly quality: number } {
  const [range = '', ...parameters] = text.trim().toLowerCase().split(';');
  const given = parameters.map((one) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(one)?.[1]);
  const quality = Number(given.find((one) => one !== undefined) ?? 1);
  return { range: range.trim(), quality: Number.isFinite(quality) ? quality : 0 };
}

function fits(range: string, name: string): boolean {
  if (range === '*/*' || range === name) return true;
  return range.endsWith('/*') && name.startsWith(range.slice(0, -1));
}

function exactness(range: string): number {
  if (range === '*/*') return 0;
  return range.endsWith('/*') ? 1 : 2;
}
