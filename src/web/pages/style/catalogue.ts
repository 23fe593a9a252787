/** The pages of requirements and of what the service does. */
export const CATALOGUE_STYLE = `
button.copy { background: var(--paper); color: var(--link); }
input[type=checkbox] { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--must); flex: none; }
form.filter { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 0 1rem .5rem; margin: 1.5rem 0; }
form.filter h2 { margin: 1rem 0 .5rem; }
.choices { display: grid; gap: .5rem 2rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { font-weight: 700; padding: 0; }
label.tick { font-weight: 400; display: flex; align-items: center; gap: .6rem; min-height: 2rem; padding: .15rem 0; }
a.clear { display: inline-block; padding: .25rem .5rem; }
form.sheet .tools a { color: var(--link); font-size: 1rem; }
form.sheet h3 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
main:not(.with-contents) > nav.contents { position: static; max-height: none; }
summary { cursor: pointer; color: var(--link); min-height: 1.75rem; }
.picks { list-style: none; padding: 0; }
.pick { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .8rem; margin: 0; padding: .8rem 0; max-width: 52rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.pick:target { background: var(--target); }
.pick label { display: block; font-weight: 400; cursor: pointer; }
.pick .marks { margin: .3rem 0 0; }
.pick .marks code { min-width: 0; overflow-wrap: anywhere; }
.pick .more { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.pick details { min-width: 0; max-width: 100%; overflow: clip; overflow-clip-margin: 6px; }
.pick details[open] { flex: 1 0 100%; }
.pick summary { min-height: 1.75rem; padding: .1rem 0; font-size: .9rem; }
.pick .facts { margin: .25rem 0 .75rem; font-size: .95rem; }
.citation { padding: .5rem .75rem; background: var(--panel); border: 1px solid var(--line); }
p.result { margin: .35rem 0 0; font-size: .95rem; }
p.result strong { display: inline-block; padding: 0 .45rem; border-radius: 3px; background: var(--panel); }
p.result.met strong { background: var(--added); }
p.result.notMet strong { background: var(--removed); }
.basket { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.25rem; margin: 1.5rem 0 0; padding: .6rem 1rem; background: var(--panel); border: 1px solid var(--line); border-top: 3px solid var(--must); }
.basket p { margin: 0; min-width: 0; max-width: 100%; }
.basket .files { display: flex; flex-wrap: wrap; gap: .4rem; }
html:has(.basket) { scroll-padding-bottom: 9rem; }
@media (max-height: 40rem), (max-width: 40rem) {
  .basket { position: static; }
}
@media (min-width: 48rem) {
  .choices { grid-template-columns: repeat(3, auto); justify-content: start; }
}
@media print {
  form.sheet { display: block; }
  form.filter, .basket, form.sheet .tools, .pick input, .pick .more, .copy { display: none; }
  .pick { display: block; break-inside: avoid; }
}
`;
