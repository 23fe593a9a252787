import type { FindingData } from '../model/message.js';
import type { MessageId } from '../model/messages/index.js';
import type { CalendarComponent, FeedFacts } from '../parse/calendar.js';
import type { ByteFacts } from '../parse/json-item.js';
import { createCollector } from './collector.js';
import { NO_COVERAGE } from './coverage.js';
import { componentExcerpt, lineExcerpt } from './excerpt.js';
import type { Judgement } from './finding.js';
import type { JudgeOptions } from './judge-json.js';
import { closeJudgement, levelOf } from './judgement.js';
import type { PlaceInSubject } from './rule.js';
import { createRuleRunner } from './rule-runner.js';

export interface CalendarJudge {
  component(component: CalendarComponent): void;
  /** Nothing may follow. */
  finish(feed: FeedFacts, bytes: ByteFacts): Judgement;
}

/** Judges a calendar component by component; its memory does not grow with the feed. */
export function createCalendarJudge(options: JudgeOptions): CalendarJudge {
  const { version, document, secrets } = options;
  const collector = createCollector('calendar', options.keepAllPlaces);
  const rules = createRuleRunner(options.rules, version, 'calendar', options.now, report);
  let subject: CalendarComponent | null = null;

  function report(
    requirement: string,
    message: MessageId,
    data: FindingData,
    at: PlaceInSubject | undefined,
  ): void {
    const place = placeOf(subject, at);
    collector.add({
      requirement,
      level: levelOf(version, requirement),
      message,
      data,
      group: `${place.component}/${place.property ?? ''}`,
      place: (withExcerpt) => {
        const excerpt = withExcerpt ? excerptAt(at) : undefined;
        return { document, ...place, column: null, ...(excerpt === undefined ? {} : { excerpt }) };
      },
    });
  }

  /** Of a line that only its number is known of there is no text. */
  function excerptAt(at: PlaceInSubject | undefined): string | undefined {
    if (typeof at === 'object') return 'name' in at ? lineExcerpt(at, secrets) : undefined;
    return subject === null ? undefined : componentExcerpt(subject, secrets);
  }

  if (options.http !== null) rules.run('Http', options.http);
  return {
    component(component) {
      subject = component;
      rules.run(subjectOf(component.name), component);
    },
    finish(feed, bytes) {
      subject = null;
      rules.run('Feed', feed);
      rules.run('Bytes', bytes);
      rules.finish();
      const ran = rules.result();
      return closeJudgement({
        version,
        artefact: 'calendar',
        collected: collector.result(),
        applied: ran.applied,
        hindered: new Set(),
        waived: new Set(),
        withHttp: options.http !== null,
        coverage: NO_COVERAGE,
        defects: ran.defects,
      });
    },
  };
}

function subjectOf(component: string): string {
  if (component === 'VCALENDAR') return 'Calendar';
  return component === 'VEVENT' ? 'Event' : 'Component';
}

function placeOf(
  subject: CalendarComponent | null,
  at: PlaceInSubject | undefined,
): { component: string; property: string | null; line: number } {
  const component = subject?.name ?? 'VCALENDAR';
  if (at === undefined || typeof at === 'string') {
    return { component, property: null, line: subject?.line ?? 1 };
  }
  return { component, property: 'name' in at ? at.name : null, line: at.line ?? 1 };
}
