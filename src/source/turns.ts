/** When a request may go out, so that no host is pressed. Times are milliseconds. */
export interface Turns {
  /** Waits for a turn at a host; what is returned ends it. Null when the host is not to be asked any more for now. */
  take(host: string): Promise<(() => void) | null>;
  /** Nobody asks the host for so long; those that wait for a turn wait on. */
  hold(host: string, milliseconds: number): void;
  /** Nobody asks the host for so long, and whoever wants to is turned away. */
  shun(host: string, milliseconds: number): void;
}

/** What a host is spared. */
export interface TurnLimits {
  /** Requests at a time to one host. */
  readonly perHost: number;
  /** Requests that begin within one second at one host. */
  readonly perSecond: number;
  /** Requests at a time to all hosts together. */
  readonly atOnce: number;
}

/** A clock in milliseconds since 1970, and how to wait by it. */
export interface Time {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

interface Host {
  readonly slots: Slots;
  /** When the last requests began, the oldest first. */
  readonly began: number[];
  heldUntil: number;
  shunnedUntil: number;
}

/** Keeps the turns of one run. */
export function createTurns(limits: TurnLimits, time: Time): Turns {
  const hosts = new Map<string, Host>();
  const all = createSlots(limits.atOnce);
  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const slots = createSlots(limits.perHost);
    const host: Host = { slots, began: [], heldUntil: 0, shunnedUntil: 0 };
    hosts.set(name, host);
    return host;
  };
  const isShunned = (host: Host) => time.now() < host.shunnedUntil;
  return {
    take: async (name) => {
      const host = hostOf(name);
      await host.slots.take();
      // The host's first: whoever waits for a busy host keeps nobody from another.
      await all.take();
      const end = () => {
        all.give();
        host.slots.give();
      };
      for (;;) {
        if (isShunned(host)) {
          end();
          return null;
        }
        const wait = waitingTime(host, limits.perSecond, time.now());
        if (wait <= 0) break;
        await time.sleep(wait);
      }
      host.began.push(time.now());
      if (host.began.length > limits.perSecond) host.began.shift();
      return end;
    },
    hold: (name, milliseconds) => {
      const host = hostOf(name);
      host.heldUntil = Math.max(host.heldUntil, time.now() + milliseconds);
    },
    shun: (name, milliseconds) => {
      const host = hostOf(name);
      host.shunnedUntil = Math.max(host.shunnedUntil, time.now() + milliseconds);
    },
  };
}

function waitingTime(host: Host, perSecond: number, now: number): number {
  const held = host.heldUntil - now;
  const [oldest] = host.began;
  if (oldest === undefined || host.began.length < perSecond) return held;
  return Math.max(held, oldest + 1000 - now);
}

interface Slots {
  take(): Promise<void>;
  give(): void;
}

function createSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    take: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give: () => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
