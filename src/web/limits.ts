/** What one check may cost. */
export interface CheckLimits {
  readonly requests: number;
  /** Until one answer must be complete. */
  readonly answerSeconds: number;
  /** After so long no more is asked; what was not asked is untested. */
  readonly runSeconds: number;
  readonly answerBytes: number;
  /** Of all answers together; of a check with more there is no evidence. */
  readonly evidenceBytes: number;
  /** Whether addresses may be checked that are not public. */
  readonly allowPrivate: boolean;
  /** Origins for which that is so in any case: the reference provider that this program runs itself. */
  readonly allowPrivateFor: readonly string[];
}

/** What the service takes on. */
export interface ServiceLimits {
  /** Checks that may wait in all. */
  readonly waiting: number;
  /** Checks of one host that may wait. */
  readonly waitingForHost: number;
  /** Checks that one client may ask for in a minute. */
  readonly checksPerMinute: number;
  /** Everything else that one client may ask for in a minute. */
  readonly requestsPerMinute: number;
  /** Of a document that is handed in. */
  readonly documentBytes: number;
  /** Browsers that may watch a check at the same time. */
  readonly watchers: number;
  /** Seconds for which somebody may wait for a report. */
  readonly waitSeconds: number;
  /** Requirement sheets that one client may have made in a minute. */
  readonly sheetsPerMinute: number;
  /** Checks and reports are forgotten after so many days. */
  readonly keepDays: number;
}

const MEBIBYTE = 1024 * 1024;

/** The limits of a check where nobody says otherwise. */
export const CHECK_LIMITS: CheckLimits = {
  requests: 200,
  answerSeconds: 20,
  runSeconds: 300,
  answerBytes: 32 * MEBIBYTE,
  evidenceBytes: 64 * MEBIBYTE,
  allowPrivate: false,
  allowPrivateFor: [],
};

/** The limits of the service where nobody says otherwise. */
export const SERVICE_LIMITS: ServiceLimits = {
  waiting: 1000,
  waitingForHost: 20,
  checksPerMinute: 30,
  requestsPerMinute: 600,
  documentBytes: 16 * MEBIBYTE,
  watchers: 200,
  waitSeconds: 60,
  sheetsPerMinute: 30,
  keepDays: 90,
};
