import type { ProblemTexts } from './governance-words.js';

const frozenFix = ({ version }: { version: string }) =>
  `En publicerad version ändras aldrig, eftersom upphandlingar hänvisar till vad ${version} säger: återställ filen (git checkout) och gör ändringen i nästa version eller i spec/defects.yaml.`;

/** Swedish. */
export const sv: ProblemTexts = {
  'file-missing': () => ({
    what: 'Filen saknas.',
    todo: 'Återställ den (git checkout), eller ta bort versionen ur versionstabellen.',
  }),
  'file-unreadable': ({ detail }) => ({
    what: `Filen går inte att läsa: ${detail}`,
    todo: 'Rätta dess syntax.',
  }),
  form: ({ pointer, detail }) => ({
    what: `Filen har inte sin form vid ${pointer}: ${detail}.`,
    todo: 'Formerna beskrivs av schemana i schemas/spec och schemas/conformance.',
  }),
  'folder-unknown': () => ({
    what: 'Ingenting tittar i en mapp med det namnet: det som ligger där blir varken granskat eller fryst.',
    todo: 'Lägg in versionen i src/model/versions.ts, eller byt namn på mappen. Testfall ligger direkt i mappen för sin version.',
  }),
  'manifest-version': ({ named, version }) => ({
    what: `Manifestet säger ${named} men ligger i mappen för ${version}.`,
    todo: 'Se till att mapp och manifest stämmer överens.',
  }),
  'manifest-supersedes': ({ supersedes }) => ({
    what: `Versionen som den ersätter, ${supersedes}, är ingen tidigare version.`,
    todo: 'Ange en tidigare version, eller null.',
  }),
  'manifest-date': ({ status }) => ({
    what: `Versionen har statusen ${status} men inget publiceringsdatum.`,
    todo: 'Ange datumet som published: ÅÅÅÅ-MM-DD, eller ge versionen statusen draft.',
  }),
  'current-count': ({ versions }) => ({
    what:
      versions === ''
        ? 'Ingen version är gällande; exakt en ska vara det.'
        : `Exakt en version ska vara gällande; här är ${versions} det.`,
    todo: 'Ge den versionen statusen current i dess version.yaml, och alla andra superseded (eller draft).',
  }),
  'current-other': ({ found, assumed }) => ({
    what: `Enligt manifesten gäller ${found}, men dokument som inte talar om sin version läses som ${assumed}.`,
    todo: `Sätt CURRENT_VERSION till '${found}', eller rätta statusen i manifesten.`,
  }),
  'document-unknown': ({ version }) => ({
    what: `Inget krav i ${version} gäller den här sortens dokument.`,
    todo: 'Döp filen efter en dokumentsort, lägg till kraven, eller ta bort filen.',
  }),
  'document-root': ({ found, expected }) => ({
    what: `$ref är ${found}; dokument av den här sorten börjar med ${expected}.`,
    todo: `Skriv "$ref": "${expected}".`,
  }),
  'schema-id': ({ found, expected }) => ({
    what: `$id är ${found}, men filen ligger på ${expected}.`,
    todo: 'Låt $id vara den adress där filen publiceras.',
  }),
  'types-missing': ({ name, schema }) => ({
    what: `De genererade typerna saknar ${name}, som definieras i ${schema}.`,
    todo: 'Kör npm run generate och checka in.',
  }),
  'assertion-unmapped': ({ pointer }) => ({
    what: `Det framgår inte vilket krav ${pointer} står för.`,
    todo: 'Skriv kravets id som "x-requirement" bredvid villkoret, och för in kravet i requirements.yaml om det är nytt.',
  }),
  'mapping-unknown': ({ pointer, requirement, version }) => ({
    what: `${pointer} står för ${requirement}, som inte finns i ${version}.`,
    todo: 'Rätta id:t i "x-requirement", eller för in kravet i requirements.yaml.',
  }),
  'definition-unknown': ({ pointer, name }) => ({
    what: `${pointer} hänvisar till ${name}, som inte är definierat.`,
    todo: 'Definiera det i $defs, eller rätta namnet.',
  }),
  'id-repeated': ({ id }) => ({
    what: `${id} finns mer än en gång i katalogen.`,
    todo: 'Ge ett av de två ett eget id.',
  }),
  'id-not-retired': ({ id, last }) => ({
    what: `${id} användes senast i ${last} och finns inte i listan över utgångna id:n.`,
    todo: `Lägg till { id: ${id}, last: '${last}' }, så att ingen senare version kan använda det till något annat.`,
  }),
  'id-reused': ({ id, last, used }) => ({
    what: `${id} utgick efter ${last} och används igen i ${used}.`,
    todo: 'Välj ett nytt id: den som har hänvisat till det gamla ska kunna lita på vad det betyder.',
  }),
  'retired-unknown': ({ id }) => ({
    what: `${id} har utgått, men ingen version har någonsin haft det.`,
    todo: 'Rätta id:t eller ta bort det ur listan.',
  }),
  'retired-last': ({ id, last, used }) => ({
    what: `${id} sägs ha använts senast i ${last}; i själva verket var det ${used}.`,
    todo: `Skriv last: '${used}'.`,
  }),
  'language-missing': ({ id, field, language }) => ({
    what: `${id} saknar ${field} på ${language === 'sv' ? 'svenska' : 'engelska'}.`,
    todo: `Skriv ${field}.${language}: allt sägs på båda språken.`,
  }),
  'prose-untranslated': ({ id, other }) => ({
    what: `Texten nämner inte [${id}], vilket ${other} gör.`,
    todo: 'Skriv meningen även på det här språket, med id:t efter.',
  }),
  'not-in-prose': ({ id }) => ({
    what: `Texten anger inte ${id}.`,
    todo: `Skriv meningen med [${id}] efter.`,
  }),
  'prose-unknown': ({ id, version }) => ({
    what: `Texten nämner [${id}], som inte är något krav i ${version}.`,
    todo: 'Rätta id:t, eller för in kravet i requirements.yaml.',
  }),
  'without-assertion': ({ id }) => ({
    what: `${id} ska prövas av schemat, men inget villkor står för det.`,
    todo: 'Lägg till villkoret med dess "x-requirement", eller ändra hur kravet prövas.',
  }),
  'without-rule': ({ id, version }) => ({
    what: `${id} ska prövas av en regel, men det finns ingen för ${version}.`,
    todo: `Skriv src/rules/<område>/${id}.ts och kör npm run generate, eller ändra hur kravet prövas.`,
  }),
  'without-cases': ({ id }) => ({
    what: `${id} saknar testfall.`,
    todo: 'Lägg till minst ett med "expect": "failed" och ett med "expect": "passed" (för råd: "advised" och "quiet"; för en omtvistad punkt "cantTell" i stället för "failed").',
  }),
  'without-failing-case': ({ id }) => ({
    what: `${id} saknar testfall som bryter mot det.`,
    todo: 'Lägg till ett med "expect": "failed" (för råd: "advised"; för en omtvistad punkt: "cantTell").',
  }),
  'without-passing-case': ({ id }) => ({
    what: `${id} saknar testfall som uppfyller det.`,
    todo: 'Lägg till ett med "expect": "passed" (för råd: "quiet").',
  }),
  'case-misplaced': ({ id }) => ({
    what: `Filen innehåller testfallen för ${id} men heter något annat.`,
    todo: `Döp om den till ${id}.json.`,
  }),
  'case-unknown': ({ id, version }) => ({
    what: `Testfallen hör till ${id}, som inte finns i ${version}.`,
    todo: 'Rätta id:t, flytta filen till rätt version, eller för in kravet.',
  }),
  'source-unknown': ({ id, from, version }) => ({
    what: `${id} kommer från "${from}", som inte finns i manifestet för ${version}.`,
    todo: 'För in källan i version.yaml, eller rätta nyckeln.',
  }),
  'dispute-unknown': ({ id, disputed }) => ({
    what: `${id} är omtvistat enligt ${disputed}, som inte finns i förteckningen.`,
    todo: 'För in posten i spec/defects.yaml, eller rätta numret.',
  }),
  'rule-unknown': ({ id, version }) => ({
    what: `En regel prövar ${id} i ${version}, som inte har det kravet.`,
    todo: 'Ta bort versionen ur regeln, eller för in kravet.',
  }),
  'rule-idle': ({ id }) => ({
    what: `En regel för ${id} gäller ingen version och körs därför aldrig.`,
    todo: 'Ange dess versioner, eller ta bort den.',
  }),
  'message-unused': ({ message }) => ({
    what: `Ingen regel använder meddelandet "${message}".`,
    todo: 'Ta bort meddelandet, eller använd det.',
  }),
  'case-red': ({ id, name, version }) => ({
    what: `Testfallet "${name}" för ${id} ger i ${version} inte det utfall som det anger, och bevisar därför ingenting.`,
    todo: 'Rätta testfallet, eller det som bedömer det; npm test visar vad utfallet blev.',
  }),
  'assertion-survives': ({ pointer, requirement }) => ({
    what: `Utan ${pointer} blir alla testfall för ${requirement} likadana: inget visar att villkoret behövs.`,
    todo: `Lägg till ett testfall i ${requirement}.json som bara det här villkoret fångar.`,
  }),
  'rule-survives': ({ requirement, inspects, version }) => ({
    what: `Utan regeln för ${requirement} som granskar ${inspects} blir alla testfall i ${version} likadana: inget visar att den behövs.`,
    todo: `Lägg till ett testfall i ${requirement}.json som bara den här regeln fångar.`,
  }),
  'lock-missing': ({ version }) => ({
    what: `Version ${version} är publicerad men inte fryst.`,
    todo: `Kör open-meal spec freeze ${version} och checka in låset, eller ge versionen statusen draft.`,
  }),
  'lock-unreadable': ({ version }) => ({
    what: `Låset för version ${version} går inte att läsa.`,
    todo: 'Återställ det (git checkout).',
  }),
  'lock-root': ({ version }) => ({
    what: `Rothashen för version ${version} hör inte ihop med fillistan bredvid.`,
    todo: 'Återställ låset (git checkout): det är rothashen som upphandlingar hänvisar till.',
  }),
  'frozen-draft': ({ version }) => ({
    what: `Version ${version} är fryst, men manifestet kallar den utkast.`,
    todo: 'Ge den statusen current eller superseded: det som är fryst är inget utkast.',
  }),
  'lock-gone': ({ version, root }) => ({
    what: `Version ${version} frystes med rothashen ${root}, men låset är borta.`,
    todo: 'Återställ det (git checkout): en version fryses bara en gång.',
  }),
  'still-draft': ({ version }) => ({
    what: `Version ${version} är fortfarande ett utkast, eller saknar publiceringsdatum.`,
    todo: 'Ge den status och datum först: datumet hör till det som fryses.',
  }),
  'unreadable-to-freeze': ({ version }) => ({
    what: `Filen hör till ${version} men går inte att läsa som data, och kan därför inte få någon hash.`,
    todo: 'Rätta syntaxen; inget namn får stå två gånger i samma objekt.',
  }),
  'root-unlisted': ({ version, root }) => ({
    what: `Rothashen för ${version} finns inte i listan.`,
    todo: `Återställ listan (git checkout), eller lägg till { version: '${version}', root: ${root} } sist i den.`,
  }),
  'root-replaced': ({ version, root, listed }) => ({
    what: `Version ${version} frystes med rothashen ${listed}; det här låset, med ${root}, är ett annat.`,
    todo: 'Återställ låset och versionens filer (git checkout): upphandlingar hänvisar till rothashen i spec/frozen.yaml.',
  }),
  'defect-number': ({ found, expected }) => ({
    what: `${found} står där ${expected} hör hemma: en post saknas, eller står två gånger.`,
    todo: 'Återställ posten (git checkout): det finns hänvisningar till numren, som löper utan luckor. En ny post läggs sist.',
  }),
  'frozen-changed': (data) => ({
    what: `Filen är inte densamma som när ${data.version} frystes.`,
    todo: frozenFix(data),
  }),
  'frozen-missing': (data) => ({
    what: `Filen hör till den frysta versionen ${data.version} och är borta.`,
    todo: frozenFix(data),
  }),
  'frozen-added': (data) => ({
    what: `Filen har lagts till i den frysta versionen ${data.version}.`,
    todo: `En publicerad version ändras aldrig: ta bort filen. Ett testfall som tillkommer senare hör hemma i conformance/errata/${data.version}, allt annat i nästa version.`,
  }),
  'frozen-unreadable': (data) => ({
    what: `Filen hör till den frysta versionen ${data.version} och går inte längre att läsa som data.`,
    todo: frozenFix(data),
  }),
};
