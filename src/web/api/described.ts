import type {} from '@fastify/swagger';
import type { FastifySchema } from 'fastify';
import { SPEC_VERSIONS } from '../../model/versions.js';
import type { ServiceLimits } from '../limits.js';

/** How often one client may ask for a check: counted apart from everything else. */
export function checkRate({ checksPerMinute }: ServiceLimits) {
  return { max: checksPerMinute, timeWindow: 60_000, groupId: 'checks' };
}

/** RFC 9457. */
export const PROBLEM = {
  description: 'What is wrong, and what to do about it.',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail'],
        properties: {
          type: { type: 'string', description: 'The part of a page that explains it.' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

const TOO_MANY = { ...PROBLEM, description: 'Too many: wait for as long as Retry-After says.' };
const NO_SUCH_CHECK = {
  ...PROBLEM,
  description: 'There is no such check, or it is no longer kept.',
};

const STATUS = { type: 'string', enum: ['queued', 'running', 'done', 'failed'] };

const PROGRESS = {
  type: ['object', 'null'],
  description: 'What was asked last, and how many requests of how many have gone out.',
  required: ['url', 'sent', 'budget'],
  properties: {
    url: { type: 'string' },
    sent: { type: 'integer' },
    budget: { type: 'integer' },
  },
};

const REPORT = {
  type: 'object',
  description: 'A report of format 1, as /schemas/report/1.schema.json describes it.',
  required: ['format', 'verdict'],
  properties: {
    format: { const: 'open-meal-report/1' },
    verdict: { type: 'string', enum: ['conformant', 'nonconformant', 'undetermined'] },
  },
  additionalProperties: true,
};

const STATE_BODY = {
  type: 'object',
  required: ['id', 'status', 'location', 'target', 'acceptedAt'],
  properties: {
    id: { type: 'string' },
    status: STATUS,
    location: { type: 'string' },
    target: {
      type: 'object',
      required: ['kind'],
      properties: {
        kind: { type: 'string', enum: ['url', 'document'] },
        url: { type: 'string' },
        name: { type: ['string', 'null'] },
      },
      additionalProperties: false,
    },
    acceptedAt: { type: 'string', format: 'date-time' },
    finishedAt: { type: 'string', format: 'date-time' },
    progress: PROGRESS,
    failure: {
      type: 'string',
      enum: ['given-up', 'tool-defect'],
      description:
        'Why there will be no report: a defect of this service, never of what was checked.',
    },
    report: REPORT,
  },
  additionalProperties: false,
};

const REPORT_FORMS = {
  'application/json': { schema: STATE_BODY },
  'text/html': { schema: { type: 'string' } },
  'text/plain': { schema: { type: 'string' } },
  'text/markdown': { schema: { type: 'string' } },
  'text/csv': { schema: { type: 'string' } },
  'application/sarif+json': { schema: { type: 'object', additionalProperties: true } },
  'application/ld+json': { schema: { type: 'object', additionalProperties: true } },
  'application/xml': { schema: { type: 'string' } },
};

const ID = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', maxLength: 64 } },
};

export const ASK: FastifySchema = {
  operationId: 'askForCheck',
  summary: 'Ask for a check',
  description:
    'Send {"url": "…"} with an address, or a document as the body. Whatever is accepted is done, even if the service is started anew in between. Who asks for the same within a minute shares one run. With "Prefer: wait=N" the report comes at once if it is there within N seconds.',
  consumes: ['application/json', 'text/calendar'],
  querystring: {
    type: 'object',
    properties: {
      spec: {
        type: 'string',
        enum: ['auto', ...SPEC_VERSIONS],
        description: 'For a document: the version to check it against.',
      },
      name: { type: 'string', description: 'For a document: a name to show.' },
    },
    additionalProperties: false,
  },
  body: {
    description: 'A request, or a document of the specification.',
    anyOf: [
      {
        type: 'object',
        required: ['url'],
        properties: {
          url: { type: 'string', description: 'Of a document, or the base URL of a provider.' },
          spec: { type: 'string', enum: ['auto', ...SPEC_VERSIONS], default: 'auto' },
          lang: { type: 'string', enum: ['sv', 'en'] },
        },
        additionalProperties: false,
      },
      { type: 'object', description: 'A document.', additionalProperties: true },
    ],
  },
  response: {
    200: { description: 'The report, for those who waited.', content: REPORT_FORMS },
    202: {
      description: 'The check is accepted.',
      headers: { location: { schema: { type: 'string' } } },
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['id', 'status', 'location'],
            properties: { id: { type: 'string' }, status: STATUS, location: { type: 'string' } },
            additionalProperties: false,
          },
        },
      },
    },
    400: { ...PROBLEM, description: 'The request or the address cannot be used.' },
    413: { ...PROBLEM, description: 'The document is too large.' },
    415: { ...PROBLEM, description: 'Neither JSON nor a calendar.' },
    429: TOO_MANY,
    503: {
      ...PROBLEM,
      description: 'Too many checks are waiting; Retry-After says for how long to wait.',
    },
  },
};

export const STATE: FastifySchema = {
  operationId: 'getCheck',
  summary: 'What became of a check',
  description: 'The state, and the report when it is done. Accept chooses the form of the report.',
  params: ID,
  response: {
    200: { description: 'The state, with the report when it is done.', content: REPORT_FORMS },
    404: NO_SUCH_CHECK,
    406: { ...PROBLEM, description: 'The report is not made in this form.' },
    429: TOO_MANY,
  },
};

export const EVIDENCE: FastifySchema = {
  operationId: 'getEvidence',
  summary: 'What a check was made from',
  description:
    'Of an address: every answer, as HTTP Archive 1.2 that "open-meal check" replays. Of a document: the document.',
  params: ID,
  response: {
    200: {
      description: 'The evidence.',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    404: { ...PROBLEM, description: 'There is no such check, or no evidence of it.' },
    429: TOO_MANY,
  },
};

export const EVENTS: FastifySchema = {
  operationId: 'watchCheck',
  summary: 'How far a check is, while it runs',
  description:
    'Server-sent events: "progress" with status and progress, and "end" when it has ended.',
  params: ID,
  response: {
    200: {
      description: 'Events.',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    404: NO_SUCH_CHECK,
    429: TOO_MANY,
    503: { ...PROBLEM, description: 'Too many are watching.' },
  },
};
