import type { CliWords } from './cli-words.js';

/** English. */
export const en: CliWords = {
  help: {
    purpose:
      'Checks published menus, distributors and menu calendars against Open Meal Information.',
    check: 'Check documents: open-meal check TARGET...',
    target:
      'TARGET...\n\nChecks documents. A TARGET is a file, - for standard input, or the URL of a document.',
    explain: 'Explain a requirement: open-meal explain ID',
    id: 'ID\n\nExplains the requirement, the piece of advice or the contradiction (SD-nn) with that id.',
    explainSpec: 'The version to explain it in',
    lang: 'Language, en or sv; else that of the environment',
    help: 'Show this help',
    version: 'Show the version of the program',
    options: {
      spec: 'Version to judge by: auto, 2.0, 3.0, 3.1, 3.2, 3.3 or 3.4',
      as: 'Kind of document: auto, data-providers, distributors, distributor, meals, problem or calendar',
      format: 'text or json; may be repeated',
      output: 'File for the --format before it; else standard output',
      profile: 'strict, or tolerant: undeclared properties become advice',
      'fail-on': 'When the exit code is 1: must, should or never',
      now: 'The time that rules about time see, such as 2026-11-23T08:00:00Z',
      header: "'Name: value', sent to the server of the target only; may be repeated",
      timeout: 'Seconds to wait for an answer',
      'max-bytes': 'Largest body, in bytes (default: 512 MiB for files, 64 MiB for URLs)',
      'allow-private': 'Also fetch from private and local addresses',
      all: 'List every place of every finding',
    },
    exitCodes:
      'Exit codes: 0 conformant, 1 nonconformant, 2 wrong usage, 3 undetermined, 4 a fault of the program.',
    see: 'See open-meal --help.',
  },
  mistakes: {
    noCommand: 'Say what to do, for example open-meal check FILE.',
    unknownOption: (options) => `There is no option ${options}.`,
    noValue: (option) => `${option} needs a value.`,
    switchValue: (option) => `${option} takes no value.`,
    unknownCommand: (command) =>
      `There is no command "${command}"; to check a file or an address, write open-meal check before it.`,
    noTarget: 'Say what to check: a file, - for standard input, or the URL of a document.',
    emptyTarget: 'A target cannot be empty.',
    noId: 'Say which requirement to explain, one at a time, for example meals.meal.date.',
    repeated: (option) => `${option} can be given only once.`,
    choice: (option, given, choices) => `${option} cannot be "${given}", only ${choices}.`,
    moment: (given) =>
      `--now cannot be "${given}": it needs a date and a time with its offset, such as 2026-11-23T08:00:00Z.`,
    seconds: (given) => `--timeout cannot be "${given}": it needs a number of seconds above 0.`,
    bytes: (given) => `--max-bytes cannot be "${given}": it needs a whole number above 0.`,
    headerForm: "--header needs a name, a colon and a value: 'Name: value'.",
    headerRefused: (name) =>
      `--header cannot send ${name}: the program sets it itself, or it holds characters that a header must not have.`,
    missingFile: (path) => `There is no file "${path}"; an address begins with https://.`,
    standardInputTwice: 'Standard input (-) can be checked only once.',
    tooManyOutputs: 'There are more --output than --format; write --format before each of them.',
    standardOutputTwice:
      'Only one --format can go to standard output; give the others an --output.',
    sameOutput: (path) => `Two outputs cannot go to the same file, "${path}".`,
    outputIsTarget: (path) => `"${path}" is to be checked and cannot be the output as well.`,
    outputFailed: (path, code) => `The output could not be written to "${path}" (${code}).`,
    unknownRequirement: (id, nearest) =>
      `There is no requirement "${id}"${nearest.length === 0 ? '' : `; did you mean ${nearest.join(', ')}`}${nearest.length === 0 ? '.' : '?'}`,
    otherVersions: (id, spec, versions) =>
      `Open Meal ${spec} has no requirement "${id}", but ${versions.join(', ')} has.`,
  },
  failed: (message) =>
    `The program failed, which is its own fault and says nothing about what was checked: ${message}`,
  yargs: {},
};
