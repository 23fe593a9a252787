/** What every page has: colours by day and night, faces, links. No font or picture is fetched from anywhere. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --paper: #fff; --panel: #f4f6f5; --ink: #1b2321; --quiet: #52605c; --line: #cdd6d3; --link: #0b5c4d; --focus: #b3500a;
  --good: #0b5c4d; --good-paper: #e3f3ee; --bad: #a1251b; --bad-paper: #fcebe8; --doubt: #7a4d00; --doubt-paper: #fff4dc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121716; --panel: #1b2321; --ink: #e5ebe9; --quiet: #a5b3af; --line: #394541; --link: #7fd3bd; --focus: #ffb067;
    --good: #7fd3bd; --good-paper: #12302a; --bad: #ff9d92; --bad-paper: #3b1a17; --doubt: #eebd62; --doubt-paper: #2e2613;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif; color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; overflow-wrap: break-word; }
bdi, code { overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4 { line-height: 1.3; margin: 0; text-wrap: balance; }
p, ul, ol, dl { margin: .6rem 0; }
ul { padding-left: 1.2rem; }
li { margin: .2rem 0; }
code { font: .875em ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
`;
