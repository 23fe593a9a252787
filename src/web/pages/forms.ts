import type { FastifyRequest } from 'fastify';
import type { Asked } from '../ask.js';
import type { ProblemFacts } from '../problem.js';
import type { StartFacts, StartField } from './start.js';

/** What a form of the start page asks for, with what was typed, to be shown again where it is refused. */
export interface Filled {
  readonly field: StartField;
  readonly typed: StartFacts['typed'];
  /** `empty`: nothing is filled in; `document`: a document stands where an address belongs. */
  readonly asked: Asked | ProblemFacts | 'empty' | 'document';
}

const NOTHING = { address: '', text: '', spec: 'auto' };

/** Reads a form that was sent, in either of its encodings. */
export async function readForm(request: FastifyRequest): Promise<Filled> {
  if (request.isMultipart()) return readFile(request);
  const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const spec = fields.get('spec') ?? 'auto';
  const text = fields.get('text');
  if (text !== null) {
    const bytes = Buffer.from(text);
    const asked = { kind: 'document', bytes, name: null, spec } as const;
    const isEmpty = text.trim() === '';
    return { field: 'text', typed: { ...NOTHING, text, spec }, asked: isEmpty ? 'empty' : asked };
  }
  const address = fields.get('address') ?? '';
  const typed = { ...NOTHING, address, spec };
  if (address.trim() === '') return { field: 'address', typed, asked: 'empty' };
  return /^\s*(?:[{[]|BEGIN:VCALENDAR)/i.test(address)
    ? { field: 'address', typed, asked: 'document' }
    : { field: 'address', typed, asked: { kind: 'address', text: address, spec } };
}

async function readFile(request: FastifyRequest): Promise<Filled> {
  const field = 'file';
  try {
    const file = await request.file();
    if (file === undefined) return { field, typed: NOTHING, asked: 'empty' };
    const bytes = await file.toBuffer();
    const given = file.fields['spec'];
    const value = given !== undefined && 'value' in given ? given.value : null;
    const spec = typeof value === 'string' ? value : 'auto';
    const asked = { kind: 'document', bytes, name: file.filename ?? null, spec } as const;
    const typed = { ...NOTHING, spec };
    return { field, typed, asked: bytes.byteLength === 0 ? 'empty' : asked };
  } catch (error) {
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 400;
    if (typeof status !== 'number' || status >= 500) throw error;
    const kind = status === 413 ? 'too-large' : 'bad-request';
    return { field, typed: NOTHING, asked: { kind } };
  }
}
