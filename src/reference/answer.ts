import { createHash } from 'node:crypto';
import { answerCall } from './answer-call.js';
import { type Call, type Request, readCall, readTarget, refused } from './call.js';
import type { Context } from './context.js';
import type { Answer, Fault } from './fault.js';

/** Answers one request. Depends on nothing but its arguments, and throws for no request. */
export function answerRequest(
  request: Request,
  context: Context,
  faults: readonly Fault[] = [],
): Answer {
  const call = callOf(request, context, faults);
  let answer = answerCall(call, request, context, faults);
  for (const fault of faults) answer = fault.answer?.(answer, call, context) ?? answer;
  answer = dress(answer, request);
  for (const fault of faults) answer = fault.dressed?.(answer) ?? answer;
  return request.method === 'HEAD' ? { ...answer, body: '' } : answer;
}

function callOf(request: Request, context: Context, faults: readonly Fault[]): Call {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
    case 'OPTIONS':
      break;
    default:
      return refused(405, 'only GET and HEAD are answered');
  }
  const target = readTarget(request);
  if (typeof target === 'string') return refused(414, target);
  let { path } = target;
  for (const fault of faults) path = fault.path?.(path, context) ?? path;
  let call = readCall({ ...target, path }, context.version);
  for (const fault of faults) call = fault.call?.(call, context, request) ?? call;
  return call;
}

const MINUTES_CACHED = 5;

/** Adds what every answer has: anyone may read it from any page, and nobody need fetch it twice. */
function dress(answer: Answer, request: Request): Answer {
  const headers: Record<string, string> = {
    ...answer.headers,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  };
  if (request.method === 'OPTIONS') {
    headers['allow'] = 'GET, HEAD, OPTIONS';
    headers['access-control-allow-methods'] = 'GET, HEAD, OPTIONS';
    headers['access-control-allow-headers'] = 'Authorization, Token, If-None-Match';
    return { ...answer, headers };
  }
  headers['access-control-expose-headers'] = 'ETag';
  headers['content-length'] = String(Buffer.byteLength(answer.body));
  if (answer.status !== 200) {
    return { ...answer, headers: { ...headers, 'cache-control': 'no-store' } };
  }
  headers['cache-control'] = `public, max-age=${MINUTES_CACHED * 60}`;
  headers['etag'] =
    `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 27)}"`;
  const known = request.headers['if-none-match'] ?? '';
  const isKnown = known
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === headers['etag']);
  if (!isKnown) return { ...answer, headers };
  const { 'content-length': _, ...rest } = headers;
  return { ...answer, status: 304, headers: rest, body: '' };
}
