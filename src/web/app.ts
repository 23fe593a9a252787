import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import underPressure from '@fastify/under-pressure';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { TOOL } from '../model/generated/tool.js';
import { badgeRoute } from './api/badge.js';
import { catalogueRoutes } from './api/catalogue.js';
import { checkRoutes } from './api/checks.js';
import { operationRoutes } from './api/operation.js';
import { languageOf } from './language.js';
import type { Means } from './means.js';
import { pageLanguageOf, problemPage } from './pages/problem-page.js';
import { pageRoutes } from './pages/routes.js';
import { sendPage } from './pages/send-page.js';
import { type ProblemFacts, sendProblem } from './problem.js';
import { isProblemKind, PROBLEMS } from './problem-kinds.js';
import { makeSheet } from './sheets/make-sheet.js';
import type { SheetMaker } from './sheets/sheet-order.js';
import { makeShown, type ShownMaker } from './shown/make-shown.js';
import type { SiteFilesOf } from './site-files.js';

export interface AppOptions {
  readonly means: Means;
  readonly site: SiteFilesOf;
  /** Makes sheets of requirements; left out: this very thread does. */
  readonly sheets?: SheetMaker;
  /** Makes what people see of a document; left out: this very thread does. */
  readonly shown?: ShownMaker;
  /** Whether the address of a client is the one that a proxy names. */
  readonly trustProxy: boolean;
  /** Takes one line of JSON; null: nothing is logged. */
  readonly log: ((line: string) => void) | null;
  /** Only trouble, where a person looks on; everything, for a program that keeps it. */
  readonly logLevel?: 'info' | 'warn';
}

/** Nothing runs or is shown but what this service itself sends. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

const SECOND = 1000;
/** Beyond these nothing more is taken until it is less: memory does not grow with what is asked. */
const PRESSURE = { maxEventLoopDelay: 2 * SECOND, maxHeapUsedBytes: 1536 * 1024 * 1024 };

/** The service as a server that does not listen yet. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { means, site, sheets = makeSheet, shown = makeShown } = options;
  const app = fastify({
    logger:
      options.log === null
        ? false
        : {
            level: options.logLevel ?? 'info',
            stream: { write: options.log },
            serializers: SERIALIZERS,
          },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    bodyLimit: 64 * 1024,
    routerOptions: { maxParamLength: 200 },
    // Who sends slowly does not keep a place for ever.
    requestTimeout: 30 * SECOND,
    connectionTimeout: 0,
    keepAliveTimeout: 10 * SECOND,
    http: { headersTimeout: 10 * SECOND, maxHeaderSize: 16 * 1024 },
    forceCloseConnections: true,
    exposeHeadRoutes: true,
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'text/calendar'],
    { parseAs: 'buffer' },
    (_request: FastifyRequest, body: Buffer, done: (error: null, body: Buffer) => void) =>
      done(null, body),
  );
  answerTrouble(app);
  measure(app, means);

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    crossOriginEmbedderPolicy: false,
    // With none at all, browsers would not say either that a form comes from our own page.
    referrerPolicy: { policy: 'same-origin' },
    // Behind a proxy or on a desk: whether there is TLS is known to whoever ends it.
    strictTransportSecurity: false,
  });
  await app.register(rateLimit, {
    max: means.limits.requestsPerMinute,
    timeWindow: 60 * SECOND,
    cache: 10_000,
    keyGenerator: clientOf,
    errorResponseBuilder: (_request, { ttl }) =>
      troubleOf({ kind: 'too-many-requests', retryAfter: Math.ceil(ttl / SECOND) }),
  });
  await app.register(underPressure, {
    ...PRESSURE,
    pressureHandler: () => {
      throw troubleOf({ kind: 'busy', retryAfter: 5 });
    },
  });
  await app.register(multipart, {
    limits: { files: 1, fields: 8, fieldSize: 64 * 1024, fileSize: means.limits.documentBytes },
  });
  await app.register(swagger, { openapi: DESCRIPTION });

  checkRoutes(app, means);
  catalogueRoutes(app, site);
  badgeRoute(app, means);
  operationRoutes(app, means);
  pageRoutes(app, means, { site, sheets, shown });
  app.get('/api/openapi.json', { schema: { hide: true } }, (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(app.swagger(), null, 2)),
  );
  return app;
}

const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Open Meal Information: check what is published',
    version: TOOL.version,
    description:
      'Checks menus, distributors and calendars against the specification. Errors are problem details (RFC 9457).',
  },
};

/** Addresses of clients and what stands in addresses of requests are nobody's business. */
const SERIALIZERS = {
  req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions.url ?? null }),
};

/** Who somebody is, as far as limits go: of IPv6 the network, as one household has as many addresses as it likes. */
function clientOf({ ip }: FastifyRequest): string {
  return ip.includes(':') && !ip.startsWith('::ffff:') ? ip.split(':').slice(0, 4).join(':') : ip;
}

/** An error that carries a problem, where a library wants one. */
function troubleOf(facts: ProblemFacts): Error & { readonly facts: ProblemFacts } {
  return Object.assign(new Error(facts.kind), {
    statusCode: PROBLEMS[facts.kind],
    facts,
  });
}

function answerTrouble(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answerWith({ kind: 'not-found' }, request, reply));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const facts = factsOf(error);
    if (facts.kind === 'defect') request.log.error({ err: error }, 'defect');
    return answerWith(facts, request, reply);
  });
}

/** People get a page, programs a problem. */
function answerWith(
  facts: ProblemFacts,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const language = pageLanguageOf(request);
  if (language === null) return sendProblem(reply, facts, languageOf(request));
  if (facts.retryAfter !== undefined) reply.header('retry-after', String(facts.retryAfter));
  return sendPage(reply, problemPage(facts, language), PROBLEMS[facts.kind]);
}

const KINDS: Readonly<Record<number, ProblemFacts['kind']>> = {
  404: 'not-found',
  408: 'request-too-slow',
  413: 'too-large',
  415: 'unsupported-type',
  429: 'too-many-requests',
  503: 'busy',
};

function factsOf(error: FastifyError): ProblemFacts {
  if ('facts' in error && isFacts(error.facts)) return error.facts;
  const status = error.statusCode ?? 500;
  if (status >= 500 && status !== 503) return { kind: 'defect' };
  return { kind: KINDS[status] ?? 'bad-request' };
}

function isFacts(value: unknown): value is ProblemFacts {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && isProblemKind(value.kind)
  );
}

/** One line for each answer, and its figures. */
function measure(app: FastifyInstance, { metrics }: Means): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const milliseconds = reply.elapsedTime;
    metrics.answered(request.method, route, reply.statusCode, milliseconds / SECOND);
    request.log.info(
      { req: request, status: reply.statusCode, ms: Math.round(milliseconds) },
      'answered',
    );
  });
}
