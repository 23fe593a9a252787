import { type Content, html } from '../../../report/html.js';
import {
  freshnessTable,
  providerFacts,
  troublesContent,
} from '../../../report/render/html/answers-html.js';
import { checkedContent } from '../../../report/render/html/report-html.js';
import type { ResultFacts } from './facts.js';

/** What was checked, and what kept parts of it from being judged. */
export function checkedSection({ report, context, words }: ResultFacts): Content {
  const { told } = context;
  if (told.provider.length === 0) return checkedContent(context);
  const troubled = report.documents.filter(({ problem }) => problem !== null).length;
  const named = told.documents.length;
  return [
    providerFacts(context),
    freshnessTable(context),
    named > 0 &&
      html`<details class="more"${report.verdict === 'undetermined' && html` open`}>
<summary>${words.checked.troubled(named)}</summary>
${troublesContent(context)}${troubled > named && html`<p>${words.checked.more(troubled - named)}</p>\n`}</details>
`,
  ];
}
