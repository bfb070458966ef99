#pragma once

namespace jobwatch {

// The style sheet of a report: light and dark by the reader's choice, always light on paper. The colours are
// those of the window.
inline constexpr char htmlStyle[] = R"(:root {
  --paper: #ffffff; --text: #1e2226; --muted: #545d66; --line: #cbd0d6; --row: #e6e9ec; --page: #f1f2f4;
  --ok: #86c7b0; --warning: #eda42b; --down: #d43b45; --unknown: #aeb6bf; --paused: #a78fdb;
  --maintenance: #5e9bda; --offline: #d9c9a0; --not-watched: #e6e9ec;
  --ink-down: #be1e2d; --ink-warning: #8a4f00; --ink-unknown: #57606a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1e2124; --text: #e6e8ea; --muted: #a3abb3; --line: #45494f; --row: #2f3337; --page: #17191b;
    --ok: #45907d; --warning: #d3912a; --down: #e2555b; --unknown: #6b737c; --paused: #8468c4;
    --maintenance: #4a87c2; --offline: #8a7f5e; --not-watched: #33383d;
    --ink-down: #ff8080; --ink-warning: #f0b24a; --ink-unknown: #a9b1ba;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.45 system-ui, "Noto Sans", sans-serif; }
main { max-width: 1080px; margin: 24px auto 0; padding: 36px 44px 28px; background: var(--paper); }
footer { max-width: 1080px; margin: 0 auto 24px; padding: 12px 44px 20px; background: var(--paper);
  color: var(--muted); font-size: 13px; }
footer p { border-top: 1px solid var(--row); margin: 0; padding-top: 12px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0; }
h2 { font-size: 19px; margin: 38px 0 10px; }
p { margin: 4px 0; }
.subtitle { color: var(--muted); font-size: 16px; }
.demo { display: inline-block; border: 1px solid var(--ink-warning); color: var(--ink-warning); padding: 2px 10px;
  border-radius: 4px; font-weight: 600; }
.key { display: flex; flex-wrap: wrap; gap: 12px 40px; margin: 22px 0 6px; padding: 0; list-style: none; }
.key strong { display: block; font-size: 24px; line-height: 1.3; font-variant-numeric: tabular-nums; }
.key span { color: var(--muted); font-size: 14px; }
.wide { overflow-x: auto; margin: 14px 0; }
table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
caption, figcaption { text-align: left; font-weight: 600; padding: 6px 0; }
figcaption { padding: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
th, td { text-align: left; vertical-align: top; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--row);
  overflow-wrap: anywhere; }
thead th { color: var(--muted); font-size: 13px; border-bottom-color: var(--line); vertical-align: bottom;
  overflow-wrap: normal; }
tbody th { font-weight: 400; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; }
th:last-child, td:last-child { padding-right: 0; }
.below { display: block; color: var(--muted); font-size: 12px; }
.note { color: var(--muted); font-size: 13px; }
.ink-down { color: var(--ink-down); }
.ink-warning { color: var(--ink-warning); }
.ink-unknown { color: var(--ink-unknown); }
.swatch::before { content: ""; display: inline-block; width: 11px; height: 11px; margin-right: 8px;
  border-radius: 2px; background: var(--tone); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
figure { margin: 22px 0; }
figure svg { width: 100%; height: auto; display: block; margin-top: 6px; }
svg.strip { display: block; width: 100%; min-width: 130px; height: 14px; margin-top: 4px; }
.label { fill: var(--muted); font-size: 11px; font-family: inherit; }
.grid { stroke: var(--row); }
.ok { fill: var(--ok); --tone: var(--ok); }
.warning { fill: var(--warning); --tone: var(--warning); }
.down { fill: var(--down); --tone: var(--down); }
.unknown { fill: var(--unknown); --tone: var(--unknown); }
.paused { fill: var(--paused); --tone: var(--paused); }
.maintenance { fill: var(--maintenance); --tone: var(--maintenance); }
.offline { fill: var(--offline); --tone: var(--offline); }
.not-watched { fill: var(--not-watched); --tone: var(--not-watched); }
@media print {
  :root {
    --paper: #ffffff; --text: #000000; --muted: #545d66; --line: #cbd0d6; --row: #e6e9ec; --page: #ffffff;
    --ok: #86c7b0; --warning: #eda42b; --down: #d43b45; --unknown: #aeb6bf; --paused: #a78fdb;
    --maintenance: #5e9bda; --offline: #d9c9a0; --not-watched: #e6e9ec;
    --ink-down: #be1e2d; --ink-warning: #8a4f00; --ink-unknown: #57606a;
  }
  body { font-size: 10pt; }
  main, footer { max-width: none; margin: 0; padding: 0; }
  .wide { overflow: visible; }
  h2 { break-after: avoid; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
}
)";

} // namespace jobwatch
