/** The report's style sheet: readable in light and dark, on a phone and on paper; colour never alone carries a meaning. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --quiet: #5b5d66; --line: #d9dbe1; --panel: #f5f6f8;
  --good: #1f6f43; --variant: #76530a; --wrong: #b3261e; --open: #4a4f63; --link: #0b57a4; --mark: #fff0b8; --gone: #f9dedc; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181c; --ink: #e8e8ec; --quiet: #a9acb8; --line: #3a3d47;
  --panel: #202229; --good: #7fd6a3; --variant: #e5bf6d; --wrong: #ff9a91; --open: #b7bdd6; --link: #8fc1ff; --mark: #57470f; --gone: #5c2320; } }
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; background: var(--paper); color: var(--ink); }
body { max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.small { font-size: .875rem; }
.number { font-variant-numeric: tabular-nums; text-align: right; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; margin: 1rem 0 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; list-style: none; padding: 0; margin: 1rem 0; }
.tiles li { background: var(--panel); border: 1px solid var(--line); border-left: .3rem solid var(--open); border-radius: .4rem; padding: .5rem .75rem; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles .corroborated { border-left-color: var(--good); } .tiles .variant { border-left-color: var(--variant); }
.tiles .conflicting { border-left-color: var(--wrong); }
.notice { border: 1px solid var(--wrong); border-radius: .4rem; padding: .5rem .75rem; }
article { border: 1px solid var(--line); border-left-width: .3rem; border-left-color: var(--open); border-radius: .4rem; padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid; }
article.corroborated { border-left-color: var(--good); border-left-style: double; }
article.variant { border-left-color: var(--variant); border-left-style: dashed; }
article.conflicting, article.finding { border-left-color: var(--wrong); }
article.uncorroborated { border-left-style: dotted; }
article header { display: flex; flex-wrap: wrap; gap: .15rem .75rem; align-items: baseline; font-size: .875rem; }
.status { font-weight: 600; }
.corroborated .status { color: var(--good); } .variant .status { color: var(--variant); }
.conflicting .status, .finding .status { color: var(--wrong); }
blockquote { margin: .4rem 0; padding: 0; font-family: Georgia, "Times New Roman", serif; font-size: 1.05rem; overflow-wrap: anywhere; }
.evidence { list-style: none; margin: .5rem 0 0; padding: .5rem 0 0; border-top: 1px solid var(--line); }
.evidence li { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.evidence q, .evidence .words { font-family: Georgia, "Times New Roman", serif; }
mark { background: none; color: inherit; font-weight: 700; }
ins { background: var(--mark); text-decoration: none; font-weight: 700; border-radius: .15rem; }
del { background: var(--gone); border-radius: .15rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--quiet); }
tbody th { color: var(--ink); }
tbody th .small { display: block; font-weight: 400; }
.number { padding-right: 1.25rem; }
figure { margin: 1rem 0; }
figure svg { max-width: none; display: block; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .quiet { fill: var(--quiet); }
svg .grid { stroke: var(--line); } svg .agrees { fill: var(--good); } svg .words { fill: none; stroke: var(--variant); stroke-width: 2; }
svg .differs { stroke: var(--wrong); stroke-width: 2.5; fill: none; } svg .none { fill: var(--line); }
svg a:hover text, svg a:focus text { text-decoration: underline; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; font-size: .875rem; }
.legend svg { display: inline-block; vertical-align: -3px; margin-right: .35rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --panel: #fff; --good: #1f6f43; --variant: #76530a; --wrong: #b3261e;
    --open: #4a4f63; --link: #000; --mark: #eee; --gone: #fff; }
  html { font-size: 10.5pt; } body { max-width: none; padding: 0; } nav { display: none; } a { text-decoration: none; }
  h2 { break-after: avoid; } .scroll { overflow: visible; } figure svg { max-width: 100%; height: auto; }
}
@page { margin: 18mm 16mm; }
`;
