/** Forms, the start page and the page of a check that runs. */
export const START_STYLE = `
:root { --good: #0b5c4d; --good-paper: #e3f3ee; --bad: #a1251b; --bad-paper: #fcebe8; --doubt: #7a4d00; --doubt-paper: #fff4dc; --field: #77837f; }
@media (prefers-color-scheme: dark) {
  :root { --good: #7fd3bd; --good-paper: #12302a; --bad: #ff9d92; --bad-paper: #3b1a17; --doubt: #eebd62; --doubt-paper: #2e2613; --field: #7d8a86; }
}
form label { font-weight: 600; }
form .hint, .note { margin: .15rem 0 .4rem; color: var(--quiet); font-size: .9rem; }
form .error { margin: .4rem 0; padding: .4rem .75rem; border-left: 4px solid var(--bad); background: var(--bad-paper); color: var(--ink); font-weight: 600; }
input[type="text"], textarea, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--field); border-radius: 4px; padding: .5rem .6rem; max-width: 100%; min-width: 0; }
input[aria-invalid="true"], textarea[aria-invalid="true"] { border: 2px solid var(--bad); }
input[type="file"] { font: inherit; max-width: 100%; padding: .25rem 0; }
textarea { width: 100%; font-family: var(--mono); font-size: .875rem; }
button, a.button { display: inline-block; font: inherit; font-weight: 600; cursor: pointer; padding: .5rem 1.1rem; border: 1px solid var(--must); border-radius: 4px; background: var(--must); color: var(--on-must); text-decoration: none; }
button:hover, a.button:hover { text-decoration: underline; }
button[hidden] { display: none; }
button.as-link { padding: .2rem 0; border: 0; background: none; color: var(--link); font-weight: 400; text-decoration: underline; text-underline-offset: .15em; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; }
.row input { flex: 1 1 16rem; }
.choice { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; margin: .5rem 0; }
.choice label { font-weight: 400; font-size: .9rem; }
details.more { margin: .5rem 0; }
details.more > summary { cursor: pointer; width: fit-content; padding: .15rem 0; color: var(--link); }
.start .ask { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.1rem; margin: 1.25rem 0 .5rem; max-width: 52rem; }
.start .ask label[for="address"] { font-size: 1.1rem; }
.start .ask input { font-size: 1.05rem; }
.start .try { margin: 0 0 0 .1rem; }
.documents { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); max-width: 60rem; }
.documents form { border: 1px solid var(--line); border-radius: 6px; padding: .9rem 1rem 1rem; min-width: 0; }
.recent { list-style: none; padding: 0; }
.recent li { padding: .5rem 0; border-bottom: 1px solid var(--line); max-width: 52rem; }
.recent a { display: inline-block; padding: .1rem 0; overflow-wrap: anywhere; margin-right: .6rem; }
.recent .note { display: block; margin: 0; }
.mark { font-weight: 600; white-space: nowrap; }
.mark::before { margin-right: .3rem; }
.mark.conformant { color: var(--good); }
.mark.conformant::before { content: "\\2713" / ""; }
.mark.nonconformant { color: var(--bad); }
.mark.nonconformant::before { content: "\\2717" / ""; }
.mark.undetermined { color: var(--doubt); }
.mark.undetermined::before { content: "?" / ""; }
.points { max-width: 52rem; }
.points > div { margin: .75rem 0; }
.points dt { font-weight: 600; }
.points dd { margin: 0; }
.waiting { border: 1px solid var(--line); border-radius: 6px; background: var(--panel); padding: .75rem 1rem; max-width: 44rem; }
.waiting p { margin: .35rem 0; overflow-wrap: anywhere; }
.waiting progress { width: 100%; height: 1rem; accent-color: var(--must); }
.lead bdi { overflow-wrap: anywhere; }
.dropping { outline: 4px dashed var(--focus); outline-offset: -8px; }
.drop-message { position: fixed; inset: auto 1rem 1rem; z-index: 3; padding: 1rem; text-align: center; font-weight: 600; background: var(--must); color: var(--on-must); border-radius: 6px; pointer-events: none; }
@media (min-width: 40rem) {
  .points > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1rem; }
}
@media print {
  :root { --good: #0b5c4d; --good-paper: #f2faf7; --bad: #a1251b; --bad-paper: #fdf4f2; --doubt: #7a4d00; --doubt-paper: #fffaf0; --field: #77837f; }
  form, button, .screen, .skip { display: none; }
}
@media (forced-colors: active) {
  button, a.button { border: 1px solid ButtonText; }
}
`;
