import type { FastifyInstance } from 'fastify';
import { CATALOGUE } from '../../model/generated/catalogue.js';
import { VERSION_FACTS } from '../../model/generated/version-facts.js';
import { LEVELS } from '../../model/requirement.js';
import {
  CANONICAL_BASE,
  CURRENT_VERSION,
  JUDGED_VERSIONS,
  SPEC_VERSIONS,
} from '../../model/versions.js';
import { languageOf } from '../language.js';
import { sendProblem } from '../problem.js';
import type { SiteFilesOf } from '../site-files.js';
import { PROBLEM } from './described.js';

/** The specification for programs: requirements, versions, schemas. */
export function catalogueRoutes(app: FastifyInstance, site: SiteFilesOf): void {
  app.get<{ Querystring: { readonly spec?: string; readonly level?: string } }>(
    '/api/requirements',
    { schema: REQUIREMENTS },
    async (request, reply) => {
      const { spec = CURRENT_VERSION, level } = request.query;
      const version = JUDGED_VERSIONS.find((one) => one === spec);
      const levels = level === undefined ? LEVELS : level.split(',');
      const isKnown = levels.every((one) => LEVELS.some((known) => known === one));
      if (version === undefined || !isKnown) {
        return sendProblem(reply, { kind: 'bad-request' }, languageOf(request));
      }
      const requirements = CATALOGUE[version]
        .filter((requirement) => levels.includes(requirement.level))
        .map((requirement) => ({
          ...requirement,
          permalink: `${CANONICAL_BASE}spec/${version}/#${requirement.id}`,
        }));
      return reply
        .header('cache-control', 'max-age=3600')
        .type('application/json')
        .send(JSON.stringify({ version, requirements }));
    },
  );

  app.get('/api/spec', { schema: VERSIONS }, (_request, reply) => {
    const versions = SPEC_VERSIONS.map((version) => VERSION_FACTS[version]);
    return reply
      .header('cache-control', 'max-age=3600')
      .type('application/json')
      .send(JSON.stringify({ current: CURRENT_VERSION, versions }));
  });

  app.get<{ Params: { readonly version: string; readonly file: string } }>(
    '/schemas/:version/:file',
    { schema: SCHEMA },
    async (request, reply) => {
      const { version, file } = request.params;
      // Looked up among what there is: no path is made of what somebody sent.
      const content = (await site()).get(`schemas/${version}/${file}`);
      if (content === undefined || !file.endsWith('.json')) {
        return sendProblem(reply, { kind: 'not-found' }, languageOf(request));
      }
      return reply
        .header('cache-control', 'max-age=3600')
        .header('access-control-allow-origin', '*')
        .type('application/schema+json')
        .send(content);
    },
  );
}

const REQUIREMENTS = {
  operationId: 'listRequirements',
  summary: 'The requirements of a version',
  querystring: {
    type: 'object',
    properties: {
      spec: { type: 'string', enum: [...JUDGED_VERSIONS], default: CURRENT_VERSION },
      level: {
        type: 'string',
        description: 'One or several of must, should, may, with commas between.',
      },
    },
    additionalProperties: false,
  },
  response: {
    200: {
      description: 'The catalogue of the version.',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['version', 'requirements'],
            properties: {
              version: { type: 'string' },
              requirements: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['id', 'level', 'text', 'permalink'],
                  additionalProperties: true,
                },
              },
            },
            additionalProperties: false,
          },
        },
      },
    },
    400: PROBLEM,
    429: PROBLEM,
  },
} as const;

const VERSIONS = {
  operationId: 'listVersions',
  summary: 'The versions of the specification',
  response: {
    200: {
      description: 'Every version, oldest first.',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['current', 'versions'],
            properties: {
              current: { type: 'string' },
              versions: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['version', 'status'],
                  additionalProperties: true,
                },
              },
            },
            additionalProperties: false,
          },
        },
      },
    },
    429: PROBLEM,
  },
} as const;

const SCHEMA = {
  operationId: 'getSchema',
  summary: 'A JSON Schema of the specification, or of this tool',
  params: {
    type: 'object',
    required: ['version', 'file'],
    properties: { version: { type: 'string' }, file: { type: 'string' } },
  },
  response: {
    200: {
      description: 'The schema.',
      content: {
        'application/schema+json': { schema: { type: 'object', additionalProperties: true } },
      },
    },
    404: PROBLEM,
    429: PROBLEM,
  },
} as const;
