import type { Language } from '../../../report/words.js';

/** The words of a check that has no result yet, or will have none. */
export interface WaitingWords {
  readonly title: string;
  readonly pasted: string;
  readonly queued: string;
  readonly running: string;
  readonly asking: string;
  /** `{sent}` and `{budget}` are filled in, by the page's script too. */
  readonly count: string;
  readonly label: string;
  readonly stay: string;
  readonly failed: {
    readonly title: string;
    readonly lead: string;
    readonly why: Readonly<Record<'given-up' | 'tool-defect', string>>;
    readonly again: string;
    readonly todo: string;
    readonly toStart: string;
  };
}

export const WAITING_WORDS: Readonly<Record<Language, WaitingWords>> = {
  sv: {
    title: 'Kontrollen pågår',
    pasted: 'Inklistrad text',
    queued: 'Kontrollen väntar på sin tur.',
    running: 'Kontrollen har börjat.',
    asking: 'Hämtar nu:',
    count: '{sent} anrop av högst {budget}',
    label: 'Hur långt kontrollen har kommit',
    stay: 'Det tar oftast några sekunder, ibland några minuter. Resultatet visas här när det är klart. Du kan också spara länken och komma tillbaka.',
    failed: {
      title: 'Kontrollen gick inte att genomföra',
      lead: 'Felet ligger hos oss, inte hos den som publicerar uppgifterna. Det säger ingenting om huruvida de följer standarden.',
      why: {
        'given-up': 'Kontrollen avbröts flera gånger innan den blev klar.',
        'tool-defect': 'Programmet som gör kontrollen stötte på ett fel i sig självt.',
      },
      again: 'Försök igen',
      todo: 'Försök gärna igen. Händer det en gång till, hör av dig och skicka med länken till den här sidan.',
      toStart: 'Till startsidan',
    },
  },
  en: {
    title: 'The check is running',
    pasted: 'Pasted text',
    queued: 'The check waits for its turn.',
    running: 'The check has begun.',
    asking: 'Fetching now:',
    count: '{sent} requests of at most {budget}',
    label: 'How far the check has come',
    stay: 'It mostly takes a few seconds, sometimes a few minutes. The result is shown here when it is done. You can also keep the link and come back.',
    failed: {
      title: 'The check could not be done',
      lead: 'The fault is ours, not that of whoever publishes the data. It says nothing about whether the data follows the standard.',
      why: {
        'given-up': 'The check was interrupted several times before it was done.',
        'tool-defect': 'The program that does the check met a fault in itself.',
      },
      again: 'Try again',
      todo: 'Please try again. If it happens once more, tell us, with the link to this page.',
      toStart: 'To the start page',
    },
  },
};
