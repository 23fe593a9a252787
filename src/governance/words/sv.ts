import type { ProblemTexts } from './governance-words.js';

const frozenFix = ({ version }: { version: string }) =>
  `En publicerad version ändras aldrig: återställ filen (git checkout) och gör ändringen i nästa version eller i spec/defects.yaml. Det finns de som hänvisar till vad ${version} säger.`;

/** Swedish. */
export const sv: ProblemTexts = {
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
    todo: frozenFix(data),
  }),
  'frozen-unreadable': (data) => ({
    what: `Filen hör till den frysta versionen ${data.version} och går inte längre att läsa som data.`,
    todo: frozenFix(data),
  }),
};
