import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CheckState } from '../store/check-state.js';

/** What an operator watches, as Prometheus reads it. */
export interface Metrics {
  readonly text: () => Promise<string>;
  readonly contentType: string;
  /** A request was answered: the pattern of its route, never what stood in it. */
  readonly answered: (method: string, route: string, status: number, seconds: number) => void;
  readonly accepted: (isShared: boolean) => void;
  readonly refused: (because: string) => void;
  readonly ended: (outcome: string, seconds: number) => void;
}

const SECONDS = [0.005, 0.02, 0.05, 0.2, 0.5, 1, 2, 5, 15, 60, 300];

/** Metrics of one service. `counts`: of the checks in the store, asked for when somebody looks. */
export function createMetrics(
  counts: () => Promise<Readonly<Record<CheckState['state'], number>>>,
): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const requests = new Histogram({
    name: 'open_meal_request_seconds',
    help: 'Time until a request was answered.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const accepted = new Counter({
    name: 'open_meal_checks_accepted_total',
    help: 'Checks that were asked for and taken in; shared: answered by a run that was there already.',
    labelNames: ['shared'],
    registers,
  });
  const refused = new Counter({
    name: 'open_meal_checks_refused_total',
    help: 'Checks that were asked for and not taken in.',
    labelNames: ['because'],
    registers,
  });
  const ended = new Histogram({
    name: 'open_meal_check_seconds',
    help: 'Time that a check took in this process.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: 'open_meal_checks',
    help: 'Checks in the store.',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await counts())) this.set({ state }, count);
    },
  });
  return {
    text: () => register.metrics(),
    contentType: register.contentType,
    answered: (method, route, status, seconds) =>
      requests.observe({ method, route, status }, seconds),
    accepted: (isShared) => accepted.inc({ shared: String(isShared) }),
    refused: (because) => refused.inc({ because }),
    ended: (outcome, seconds) => ended.observe({ outcome }, seconds),
  };
}
