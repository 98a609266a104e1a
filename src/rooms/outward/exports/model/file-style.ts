/** The look of an agenda saved as a file: it must stand alone, so it is short. */
export const fileStyle = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; color: #1a1a1a; background: #fff;
  font: 1.0625rem/1.6 'IBM Plex Sans', system-ui, sans-serif; hyphens: auto; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; hyphens: manual; }
h1 { color: #12466b; font-size: 2rem; margin: .25rem 0 1rem; }
h2 { color: #12466b; font-size: 1.5rem; margin: 3rem 0 1rem; }
h3 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; }
h4 { color: #12466b; font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
h5, h6 { font-size: 1.0625rem; margin: 1.25rem 0 .5rem; }
h6 { font-weight: normal; font-style: italic; }
a { color: #12466b; }
dl div { display: flex; gap: 1rem; }
dt { min-width: 5rem; color: #454545; }
dd { margin: 0; }
nav ol, .annexes { list-style: none; padding-left: 0; }
nav ol ol { padding-left: 1.5rem; }
.quiet { color: #454545; font-size: .9375rem; margin: .25rem 0; }
.state { border-left: 3px solid #12466b; padding: .25rem .75rem; font-weight: 600; }
.draft { color: #8a1c1c; font-weight: 700; text-transform: uppercase; letter-spacing: .1em; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.table--responsive-scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; margin: 1rem 0; }
caption { text-align: left; color: #454545; padding-bottom: .25rem; }
th, td { border-bottom: 1px solid #b5b5b5; padding: .375rem .75rem; text-align: left; vertical-align: top; }
figure { margin: 1rem 0; }
img { max-width: 100%; height: auto; }
@media print {
  @page { size: A4; margin: 25mm; }
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; line-height: 1.4; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  nav { break-after: page; }
}
`;
