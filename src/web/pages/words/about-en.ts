import type { AboutWords } from './about-words.js';

/** English. */
export const aboutEn: AboutWords = {
  title: 'About the service',
  lead: 'The service checks whether menus and meal data are published as the specification Open Meal Information says, and tells in plain words what has to be put right.',
  contents: 'On this page',
  parts: (facts) => ({
    what: {
      heading: 'What a check says, and what it does not',
      text: [
        'Every failure is tied to a requirement of the specification, with its id and a link, so that the supplier can see exactly what is meant, and object. Where the published texts contradict themselves, nobody is blamed.',
        'A check sees what is published. It does not know whether the food on the table is what the menu says, and it does not guarantee that the allergens are right.',
        'The program is called open-meal and is open source. Anybody can run the same check on their own computer and get the same answer.',
      ],
    },
    asks: {
      heading: 'What a check asks a server',
      text: [
        `No server is asked anything before somebody has asked for a check of it. Then there are only reading calls (\`GET\`), to the address that was given and to those below it that the specification names: the list of distributors, meals, and the calendars of a sample of at most ${facts.sample} distributors. Some calls are wrong on purpose, such as one with an id that does not exist, to see whether the error is answered as the specification says.`,
        'This much, at most:',
      ],
      list: [
        `${facts.requests} calls in a check, redirects and retries included`,
        `${facts.perHost} calls at a time and ${facts.perSecond} a second to the same server`,
        `${facts.retries} retries where an answer fails to come, and never earlier than the server asks for with \`Retry-After\`; where it asks for more than half a minute, nothing more is asked`,
        `${facts.answerSeconds} seconds for an answer and ${facts.runMinutes} minutes for the whole check; what there was no time for is reported as not tested`,
        `${facts.answerMebibytes} MiB in an answer`,
        `no logging in and no forms${facts.publicOnly ? ', and no addresses of internal networks' : ''}`,
        `every call says that it comes from \`${facts.userAgent}\``,
      ],
    },
    object: {
      heading: 'For those who publish: to object, or to say no',
      text: [
        'Do you think that a judgement is wrong? Describe it in the issues of the project, with the link to the check if you can. The id of the requirement and the place in the document are enough for us to see what it is about. With every check of an address the answers of the server are kept, so that the same answers can be judged again.',
        'Do you not want your server to be checked? Refuse calls whose `User-Agent` begins with `open-meal/`, or write in the issues. A check that is refused comes to no answer: the result says so, and it never counts as a requirement that is not met. The file `robots.txt` is not read, as the service does not look for pages by itself.',
      ],
    },
    limits: {
      heading: 'Limits for those who check',
      text: ['So that the service is enough for everybody, there are limits:'],
      list: [
        `${facts.checksPerMinute} checks a minute from the same address, and ${facts.requestsPerMinute} other calls`,
        `${facts.waitingForHost} waiting checks of the same server, and ${facts.waiting} in the whole service`,
        `${facts.documentMebibytes} MiB in a document that is handed in; the command line has no such limit`,
        'whoever asks for the same within a minute gets the same check',
      ],
    },
    kept: {
      heading: 'What is kept',
      text: [
        `The result, what was published and the answers of the server are kept for ${facts.keepDays} days and then deleted. So are documents that you hand in.`,
        'Whoever has the link to a check can read it. Addresses that were checked may be shown on the first page. So do not hand in documents with personal data or secrets, and do not check addresses that hold passwords or keys.',
        'The service uses no cookies, no statistics by others, and nothing that follows you. Your network address is only in memory, so that the limits can be kept, and is written neither to the database nor to the log. Whoever runs the service may have a server in front of it with a log of its own.',
      ],
    },
    api: {
      heading: 'For programs',
      text: [
        'Whatever the pages do, programs can do too. Send an address and wait for the report:',
        "`curl -H 'Content-Type: application/json' -H 'Prefer: wait=60' -d '{\"url\":\"https://example.org/api\"}' …/api/checks`",
        '`Accept` chooses the form: `application/json`, `text/html`, `text/csv` and more. Errors come as `application/problem+json` (RFC 9457) and point to their explanation at the end of this page. The description says the rest.',
      ],
    },
    badge: {
      heading: 'The badge',
      text: [
        'Show the latest result on a website or in a project. The badge always has the date of the check, and never begins a new one:',
        '`<img alt="Open Meal" src="…/badge.svg?url=https://example.org/api&lang=en">`',
      ],
    },
    accessibility: {
      heading: 'Accessibility statement',
      text: [
        'Websites of Swedish public bodies have to follow the act (2018:1937) on the accessibility of digital public services. The pages are built to meet WCAG 2.2 at level AA: they can be used with a keyboard, without scripts, enlarged and in narrow windows, light and dark.',
        'This is how it was tried: every kind of page is examined automatically in both languages with axe-core, without a finding, and tried in a browser in windows down to 320 pixels. Nobody from outside has examined the pages, and they have not yet been tried by people who use screen readers or other aids.',
        'Known shortcomings: the files for Word and Excel have headings and table headers, but have not been examined on their own. Texts that are fetched from whoever is checked are shown as they are, in the language and the state they have. Some errors of the interface for programs may be shown as unformatted text.',
        'Do you meet an obstacle, or need something in another form? Write in the issues of the project. A public body that runs an installation of its own answers for it, and has to add its contact details here, and how somebody who is not satisfied with the answer reports it to the supervisory authority.',
      ],
    },
  }),
  links: {
    issues: 'The issues of the project',
    source: 'The program and its source',
    openapi: 'The description of the interface (OpenAPI)',
  },
  problems: {
    heading: 'When the service says no',
    text: 'What the messages mean, and what you can do.',
    status: (status) => `HTTP status ${status}`,
  },
};
