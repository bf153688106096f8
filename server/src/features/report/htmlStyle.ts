/** The report's style sheet: readable in light and dark, on a phone and on paper; colour never alone carries a meaning. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --quiet: #5b5d66; --line: #d9dbe1; --panel: #f5f6f8;
  --good: #1f6f43; --variant: #76530a; --wrong: #b3261e; --open: #4a4f63; --link: #0b57a4; --mark: #fff0b8; --gone: #f9dedc; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181c; --ink: #e8e8ec; --quiet: #a9acb8; --line: #3a3d47;
  --panel: #202229; --good: #7fd6a3; --variant: #e5bf6d; --wrong: #ff9a91; --open: #b7bdd6; --link: #8fc1ff; --mark: #57470f; --gone: #5c2320; } }
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; background: var(--paper); color: var(--ink); }
body { overflow-wrap: break-word; max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
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
article { border: 1px solid var(--line); border-left-width: .3rem; border-left-color: var(--open); border-radius: .4rem; padding: .6rem 1rem; margin: .6rem 0; break-inside: avoid; }
article > :last-child { margin-bottom: 0; }
article.corroborated { border-left-color: var(--good); border-left-style: double; }
article.variant { border-left-color: var(--variant); border-left-style: dashed; }
article.conflicting, article.finding { border-left-color: var(--wrong); }
article.uncorroborated { border-left-style: dotted; }
article header { display: flex; flex-wrap: wrap; gap: .15rem .75rem; align-items: baseline; font-size: .875rem; }
.no { display: inline-block; min-width: 1.6em; color: var(--quiet); font-variant-numeric: tabular-nums; }
.status, .person { font-weight: 600; }
.corroborated .status { color: var(--good); } .variant .status { color: var(--variant); }
.conflicting .status, .finding .status { color: var(--wrong); }
.words, blockquote { font-family: Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
blockquote { margin: .3rem 0; padding: 0; font-size: 1.05rem; }
.sides { margin: .5rem 0; padding: .5rem 0 0; border-top: 1px solid var(--line); }
.sides dt { font-size: .875rem; color: var(--quiet); overflow-wrap: anywhere; }
.sides dd { margin: 0 0 .4rem; }
.evidence { list-style: none; margin: .4rem 0 0; padding: .4rem 0 0; border-top: 1px solid var(--line); }
.evidence li { margin: 0 0 .35rem; overflow-wrap: anywhere; break-inside: avoid; }
mark { background: none; color: inherit; font-weight: 700; }
ins { background: var(--mark); text-decoration: none; font-weight: 700; border-radius: .15rem; }
del { background: var(--gone); border-radius: .15rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--quiet); }
thead th { overflow-wrap: normal; }
tbody th { color: var(--ink); }
tbody th .small { display: block; font-weight: 400; }
.number { padding-right: 1.25rem; }
tr, li { break-inside: avoid; }
.names tbody th { width: 30%; }
.timeline th:first-child { white-space: nowrap; width: 1%; }
figure { margin: 1rem 0; }
figure svg { max-width: none; display: block; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .quiet { fill: var(--quiet); }
svg .grid { stroke: var(--line); } svg .agrees { fill: var(--good); } svg .words { fill: none; stroke: var(--variant); stroke-width: 2; }
svg .differs { stroke: var(--wrong); stroke-width: 2.5; fill: none; } svg .told { fill: var(--link); }
.none { color: var(--quiet); }
.matrix { width: auto; }
.matrix caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .25rem; }
.matrix th, .matrix td { padding: .1rem .35rem; vertical-align: middle; }
.matrix thead th { vertical-align: bottom; }
.matrix td { text-align: center; width: 1.75rem; min-width: 1.5rem; }
.matrix td svg { display: inline-block; vertical-align: -2px; }
.matrix .source span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; font-weight: 400; max-height: 14rem; }
.matrix tbody th { font-weight: 400; padding-left: 0; min-width: 11rem; }
.matrix tbody th a { color: inherit; text-decoration: none; }
.matrix tbody th a:hover, .matrix tbody th a:focus { text-decoration: underline; }
.matrix tbody tr:hover { background: var(--panel); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; font-size: .875rem; }
.legend svg { display: inline-block; vertical-align: -3px; margin-right: .35rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --panel: #fff; --good: #1f6f43; --variant: #76530a; --wrong: #b3261e;
    --open: #4a4f63; --link: #000; --mark: #eee; --gone: #fff; }
  html { font-size: 9.5pt; line-height: 1.4; } body { max-width: none; padding: 0; } nav { display: none; } a { text-decoration: none; }
  h2 { break-after: avoid; margin-top: 1.75rem; } h3, .matrix caption, article header { break-after: avoid; }
  article { padding: .35rem .6rem; margin: .4rem 0; } .tiles li { padding: .3rem .6rem; }
  .scroll { overflow: visible; } figure svg { max-width: 100%; height: auto; }
  .matrix { width: 100%; table-layout: fixed; } .matrix thead { display: table-header-group; }
  .matrix th:first-child { width: 45%; min-width: 0; } .matrix.wide th:first-child { width: 32%; }
  .matrix td, .matrix .source { width: auto; min-width: 0; padding: .05rem 0; text-align: center; }
  .matrix td svg { width: 9px; height: 9px; } .matrix .source span { font-size: 7pt; }
  footer { margin-top: 1.25rem; padding-top: .5rem; break-inside: avoid; } footer p { margin: .2rem 0; }
  mark, ins { text-decoration: underline; } del { text-decoration: line-through; }
}
@media (forced-colors: active) {
  mark, ins, del { background: Canvas; color: CanvasText; } mark, ins { text-decoration: underline 2px; } del { text-decoration: line-through; }
  .tiles .conflicting, article.conflicting, article.finding, .notice { border-width: 2px; border-left-width: .5rem; }
  svg text { fill: CanvasText; } svg .quiet { fill: CanvasText; } svg .grid { stroke: GrayText; }
  svg .agrees { fill: CanvasText; } svg .words { fill: none; stroke: CanvasText; stroke-dasharray: 2 1; }
  svg .differs { stroke: CanvasText; } svg .told { fill: LinkText; }
}
@page { margin: 18mm 16mm; }
`;
