import type { CliWords } from './cli-words.js';
import { failureText } from './file-failures.js';
import { REFERENCE_WORDS } from './reference-words.js';

/** English. */
export const en: CliWords = {
  help: {
    purpose:
      'Checks published menus, distributors and menu calendars against Open Meal Information.',
    check: 'Check documents: open-meal check TARGET...',
    target:
      'TARGET...\n\nChecks documents. A TARGET is a file, - for standard input, the URL of a document or of a provider, or an evidence file (.har) from --record, which is judged again by the options of its own check, unless others are given.',
    explain: 'Explain a requirement: open-meal explain ID',
    id: 'ID\n\nExplains the requirement, the piece of advice or the contradiction (SD-nn) with that id.',
    explainSpec: 'The version to explain it in',
    requirements: 'List requirements, for a tender: open-meal requirements --spec VERSION',
    requirementsUsage:
      '\n\nLists the requirements of a version, as a tender annex or as questions to a supplier; with a report of a check, filled in.',
    requirementsOptions: {
      spec: 'Version of the specification; with --report that of the report',
      form: 'annex (for a tender) or questionnaire (for the present supplier)',
      level: 'Only these levels, of must, should, may; separated by commas',
      tier: 'Only these tiers, of bas, avancerad, spjutspets; separated by commas',
      artefact:
        'Only what concerns these kinds of document, or api for what no document shows; separated by commas',
      verification: 'Only what is verified in these ways: schema, rule, probe, attest',
      only: 'Only these requirements: ids, separated by commas',
      exclude: 'Without these requirements: ids, separated by commas',
      undisputed: 'Without what is contested in the published texts',
      report: 'JSON report of a check: its results are filled in; repeated, those of all reports',
      format: 'text, json, csv, markdown, docx or xlsx; may be repeated',
      output: 'File for the --format before it; docx and xlsx need one',
    },
    compare: 'Say what has changed between two reports: open-meal compare OLD NEW',
    compareUsage:
      'OLD NEW\n\nCompares two JSON reports of open-meal check: which problems are new, remain or are fixed, and of which nobody can know. A file may hold several reports.\n\nExit codes: 0 no new problem, 1 a new problem, 2 wrong usage, 3 something cannot be compared, 4 a fault of the program.',
    compareOptions: {
      format: 'text, json or markdown; may be repeated',
      output: 'File for the --format before it; else standard output',
      'fail-on': 'Which new problems make the exit code 1: must, should (these too) or never',
    },
    letter: 'Write a letter to the supplier: open-meal letter REPORT',
    letterUsage:
      'REPORT...\n\nWrites a letter to whoever publishes the data, out of JSON reports of open-meal check on one version. What stands in brackets is to be filled in.',
    letterOptions: {
      format: 'text, markdown, html or docx; may be repeated',
      output: 'File for the --format before it; docx needs one',
    },
    spec: 'Look after the specification: open-meal spec ACTION',
    specUsage:
      'ACTION\n\nShows and checks the specification itself, as it lies in the files of its repository.',
    specActions: {
      list: 'Versions, status, dates, root hash',
      lint: 'Names agree, every assertion has a requirement, ids, both languages',
      trace: 'From text to requirement, schema or rule, cases, report line, and back',
      freeze: 'Write the lock of a version: open-meal spec freeze 3.4',
      verify: 'Compare every frozen version with its lock',
      mutate: 'Take each assertion and each rule away: does a case notice?',
      site: 'Write the documentation: open-meal spec site --out FOLDER',
    },
    specOptions: {
      requirement: 'trace: only this requirement',
      format: 'trace: text, json, markdown or csv',
      out: 'site: the folder to write',
      root: 'The repository to look at; else the one around the current folder',
    },
    lang: 'Language, en or sv; else that of the environment',
    help: 'Show this help',
    version: 'Show the version of the program',
    options: {
      spec: 'Version to judge by: auto, 2.0, 3.0, 3.1, 3.2, 3.3 or 3.4',
      as: 'Kind of document: auto, provider (everything under a base URL), data-providers, distributors, distributor, meals, problem or calendar',
      format: 'text, json, markdown, html, sarif, junit, csv or earl; may be repeated',
      output: 'File for the --format before it; else standard output',
      profile: 'strict, or tolerant: undeclared properties become advice',
      'fail-on': 'When the exit code is 1: must, should or never',
      now: 'The time that rules about time see, such as 2026-11-23T08:00:00Z',
      header: "'Name: value', sent to the server of the target only; may be repeated",
      timeout: 'Seconds to wait for an answer',
      'max-requests': 'Of a provider: requests at most',
      sample: 'Of a provider: how many distributors are asked about one by one, or all',
      concurrency: 'Of a provider: requests at a time to one host, 1 to 8',
      'max-bytes': 'Largest body, in bytes (default: 512 MiB for files, 64 MiB for URLs)',
      'allow-private': 'Also fetch from private and local addresses',
      record:
        'HAR file to keep everything in that was read, without values of --header; check FILE.har judges it again, with nothing fetched',
      previous:
        'Of a provider: HAR file of an earlier check with --record; shows whether events keep their UID and raise SEQUENCE',
      all: 'List every place of every finding',
      accept: 'YAML file of known deviations, accepted until a day and shown apart',
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
    requests: (given) => `--max-requests cannot be "${given}": it needs a whole number above 0.`,
    sample: (given) => `--sample cannot be "${given}": it needs a whole number above 0, or all.`,
    concurrency: (given) => `--concurrency cannot be "${given}": it goes from 1 to 8.`,
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
    outputFailed: (path, code) =>
      `The output could not be written to "${path}": ${failureText(code, 'en')}.`,
    unknownRequirement: (id, nearest) =>
      `There is no requirement "${id}"${nearest.length === 0 ? '' : `; did you mean ${nearest.join(', ')}`}${nearest.length === 0 ? '.' : '?'}`,
    noSpecAction: (actions) => `Say what to do with the specification: ${actions}.`,
    unknownSpecAction: (action, actions) => `open-meal spec cannot "${action}"; it can ${actions}.`,
    oneVersion: (action) =>
      `open-meal spec ${action} needs one version, for example open-meal spec ${action} 3.4.`,
    noVersion: (given, versions) => `There is no version "${given}", only ${versions}.`,
    noOperand: (action) => `open-meal spec ${action} takes nothing but options.`,
    optionElsewhere: (option, action) => `open-meal spec ${action} has no option ${option}.`,
    noRepository: (path) => `"${path}" holds no specification: there is no folder spec in it.`,
    noFolder: 'Say where to write, for example open-meal spec site --out site.',
    foreignFile: (folder, file) =>
      `"${folder}" holds "${file}", which was not written by this command; choose an empty folder, or a new one.`,
    noForm: (form) =>
      `The documentation cannot be written: the pages have no form for Markdown of the kind "${form}". The texts may use headings of level 2 and 3, lists, tables, code and links.`,
    siteProblems: {
      missing: (path) => `The documentation cannot be written: ${path} is missing or incomplete.`,
      stale: (path) =>
        `The documentation cannot be written: ${path} was changed after this program was built. Run npm run generate and npm run build first.`,
      'foreign-id': (path) =>
        `The documentation cannot be written: the $id of ${path} is not the address of the file.`,
    },
    otherVersions: (id, spec, versions) =>
      `Open Meal ${spec} has no requirement "${id}", but ${versions.join(', ')} has.`,
  },
  reference: REFERENCE_WORDS.en,
  progress: (number, most, url) => `Request ${number} (at most ${most}): ${url}`,
  spec: {
    columns: {
      version: 'Version',
      status: 'Status',
      published: 'Published',
      requirements: 'Requirements',
      root: 'Root hash (sha256)',
    },
    statuses: {
      draft: 'draft',
      current: 'current',
      superseded: 'superseded',
      observed: 'observed only',
    },
    notFrozen: 'not frozen',
    unreadable: 'cannot be read',
    unknownDate: 'unknown',
    frozen: (version, files, root) =>
      `Version ${version} is frozen: ${files} files, root ${root}. Run npm run generate, and commit.`,
    alreadyFrozen: (version, root) =>
      `Version ${version} is frozen and unchanged; nothing to do. Root ${root}.`,
    siteWritten: (folder, pages, files) =>
      `The documentation is in "${folder}": ${pages} pages, ${files} files in all.`,
    verified: (versions, files) =>
      `${versions} frozen versions are unchanged, to the last of ${files} files.`,
    trace: {
      version: 'Version',
      requirement: 'Requirement',
      level: 'Level',
      verification: 'Verified by',
      prose: 'Text',
      schema: 'Schema',
      rules: 'Rules',
      passing: 'Met',
      failing: 'Violated',
      messages: 'Messages',
      cases: 'Cases',
      tender: 'To cite',
    },
    linted: 'Names, mapping, ids and languages are in order in every version.',
    traced: (requirements, versions) =>
      `${requirements} requirements and pieces of advice in ${versions} versions: the chain is whole in both directions.`,
    mutated: (mutants, killed, survivors) =>
      `${mutants} assertions and rules taken away: ${killed} noticed by a case of their own requirement, ${survivors} not.`,
    mutantsSkipped: (count) =>
      `${count} more were not tried, as they have no requirement or no case; spec lint and spec trace say which.`,
  },
  failed: (message) =>
    `The program failed, which is its own fault and says nothing about what was checked: ${message}`,
  yargs: {},
};
