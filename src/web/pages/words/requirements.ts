import type { Form } from '../../../report/requirements/renderer.js';
import type { Language } from '../../../report/words.js';

interface Headed {
  readonly title: string;
  readonly lead: string;
}

/** The page of requirements. */
export interface RequirementsWords {
  readonly plain: Headed;
  /** Where a check tells which are met. */
  readonly filledIn: Headed;
  readonly unfit: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly version: string;
  readonly level: string;
  readonly tier: string;
  readonly artefact: string;
  readonly undisputed: string;
  readonly show: string;
  readonly clear: string;
  readonly list: (version: string) => string;
  readonly none: string;
  readonly shown: (shown: number, available: number) => string;
  readonly allTicked: string;
  readonly noneTicked: string;
  readonly tickAll: string;
  readonly tickNone: string;
  readonly reading: string;
  readonly disputed: string;
  /** What a check does not answer. */
  readonly results: Readonly<Record<'person' | 'none', string>>;
  readonly why: string;
  readonly cite: string;
  readonly citeHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly readMore: string;
  readonly take: string;
  readonly tickedOne: string;
  /** `#` stands for the number. */
  readonly tickedMany: string;
  readonly form: string;
  readonly forms: Readonly<Record<Form, string>>;
  /** By extension. */
  readonly files: Readonly<Record<string, string>>;
  readonly mistakes: {
    readonly title: string;
    readonly nothing: string;
    readonly unknown: (id: string, version: string) => string;
  };
}

export const REQUIREMENTS_WORDS: Readonly<Record<Language, RequirementsWords>> = {
  sv: {
    plain: {
      title: 'Krav för upphandling',
      lead: 'Vilka krav ska stå i upphandlingen? Välj dem här och hämta dem som en färdig bilaga i Word eller Excel.',
    },
    filledIn: {
      title: 'Krav med resultat',
      lead: 'Varje krav med det som kontrollen kom fram till: uppfyllt, ej uppfyllt, ej tillämpligt eller ej prövat. Välj vilka du vill ha med och hämta dem i Word eller Excel.',
    },
    unfit:
      'Kontrollen visar inte vilken version av specifikationen det gäller, och därför går det inte att fylla i kraven från den. Här är kraven utan resultat.',
    filter: 'Välj vilka krav du vill se',
    filterHint: 'Där inget är förkryssat visas alla.',
    version: 'Version',
    level: 'Kravtyp',
    tier: 'Nivå',
    artefact: 'Kraven gäller',
    undisputed: 'Utelämna krav där de publicerade texterna säger emot varandra',
    show: 'Visa kraven',
    clear: 'Rensa valen',
    list: (version) => `Kraven i version ${version}`,
    none: 'Inget krav passar alla dina val. Ta bort något av dem.',
    shown: (shown, available) =>
      shown === available
        ? `Här är versionens alla ${available} krav.`
        : `Här är ${shown} av versionens ${available} krav.`,
    allTicked: 'Alla är förkryssade: kryssa bort dem du inte vill ha med.',
    noneTicked: 'Inget är förkryssat: kryssa för dem du vill ha med.',
    tickAll: 'Kryssa för alla',
    tickNone: 'Kryssa bort alla',
    reading: 'Så läser du kraven',
    disputed: 'omtvistat',
    results: { person: 'bedöms av en person', none: 'upplysning' },
    why: 'Motiv och prövning',
    cite: 'Hänvisa',
    citeHint: 'Så här hänvisar du till kravet. Namnet och länken ändras aldrig.',
    copy: 'Kopiera',
    copied: 'Kopierat',
    readMore: 'Kravet i alla versioner',
    take: 'Hämta:',
    tickedOne: '1 krav',
    tickedMany: '# krav',
    form: 'Som',
    forms: {
      annex: 'kravbilaga till upphandlingen',
      questionnaire: 'frågor till nuvarande leverantör',
    },
    files: { docx: 'Word (.docx)', xlsx: 'Excel (.xlsx)', txt: 'Text (.txt)' },
    mistakes: {
      title: 'Det blev ingen fil',
      nothing: 'Inget krav är förkryssat. Gå tillbaka och kryssa för minst ett.',
      unknown: (id, version) =>
        `Kravet ”${id}” finns inte bland dem du valde att se i version ${version}. Gå tillbaka, visa kraven på nytt och hämta dem igen.`,
    },
  },
  en: {
    plain: {
      title: 'Requirements for a tender',
      lead: 'Which requirements belong in the tender? Choose them here and take them with you as a finished annex for Word or Excel.',
    },
    filledIn: {
      title: 'Requirements with results',
      lead: 'Every requirement with what the check found: met, not met, not applicable or not tested. Choose those you want and take them with you for Word or Excel.',
    },
    unfit:
      'The check does not show which version of the specification it is about, so the requirements cannot be filled in from it. Here they are without results.',
    filter: 'Choose which requirements to see',
    filterHint: 'Where nothing is ticked, all are shown.',
    version: 'Version',
    level: 'Level',
    tier: 'Tier',
    artefact: 'The requirements are about',
    undisputed: 'Leave out requirements on which the published texts contradict each other',
    show: 'Show the requirements',
    clear: 'Clear the choices',
    list: (version) => `The requirements of version ${version}`,
    none: 'No requirement fits all of your choices. Take one of them away.',
    shown: (shown, available) =>
      shown === available
        ? `Here are all ${available} requirements of the version.`
        : `Here are ${shown} of the version’s ${available} requirements.`,
    allTicked: 'All are ticked: untick those you do not want.',
    noneTicked: 'None is ticked: tick those you want.',
    tickAll: 'Tick all',
    tickNone: 'Untick all',
    reading: 'How to read the requirements',
    disputed: 'disputed',
    results: { person: 'judged by a person', none: 'information' },
    why: 'Reason and verification',
    cite: 'Cite',
    citeHint: 'This is how to cite the requirement. Name and link never change.',
    copy: 'Copy',
    copied: 'Copied',
    readMore: 'The requirement in every version',
    take: 'Take away:',
    tickedOne: '1 requirement',
    tickedMany: '# requirements',
    form: 'As',
    forms: { annex: 'an annex to the tender', questionnaire: 'questions to the present supplier' },
    files: { docx: 'Word (.docx)', xlsx: 'Excel (.xlsx)', txt: 'Text (.txt)' },
    mistakes: {
      title: 'There is no file',
      nothing: 'No requirement is ticked. Go back and tick at least one.',
      unknown: (id, version) =>
        `The requirement “${id}” is not among those that you chose to see in version ${version}. Go back, show the requirements anew and take them again.`,
    },
  },
};
