import { Html } from './html.ts';

/** Looks of a report: light and dark, wide and narrow, screen and paper. */
export const style: Html = new Html(`<style>
:root {
  color-scheme: light dark;
  --page: #ffffff; --ink: #1b1f24; --quiet: #59636e; --edge: #d8dee4; --panel: #f6f8fa; --link: #0a5ca8;
  --grid: #e6eaef; --gap: #e9ebee; --level: #b3261e; --notice: #fff7e0; --notice-edge: #d9a300;
  --c0: #0b62a8; --c1: #c2500a; --c2: #007a5a; --c3: #a3478f; --c4: #8a6d00; --c5: #4d5a68; --rest: #a8b0b9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --ink: #e8ebef; --quiet: #a3adb8; --edge: #343c46; --panel: #1c2229; --link: #7db8f5;
    --grid: #2a313a; --gap: #272d35; --level: #ff8a80; --notice: #33290a; --notice-edge: #c79a1b;
    --c0: #6cb4f0; --c1: #ff9a57; --c2: #4fd1a5; --c3: #e39bd3; --c4: #e3c74f; --c5: #b4bfcb; --rest: #5d6874;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif; }
main, footer { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; letter-spacing: -0.01em; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 3rem 0 0.5rem; }
h3 { font-size: 1.05rem; margin: 2rem 0 0.25rem; }
p { margin: 0.5rem 0; max-width: 46rem; }
a { color: var(--link); }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0; }
dt { color: var(--quiet); font-size: 0.8rem; }
dd { margin: 0; }
ul.inline { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; overflow-wrap: anywhere; }
.notice, .warning { border-left: 4px solid var(--notice-edge); background: var(--notice); padding: 0.75rem 1rem; margin: 1.25rem 0 0; max-width: none; }
.warning h2 { margin: 0; font-size: 1.1rem; }
.cards { list-style: none; margin: 1rem 0 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); gap: 0.75rem; }
.cards a { display: flex; flex-direction: column; height: 100%; padding: 0.75rem 1rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--panel); color: inherit; text-decoration: none; }
.cards a:hover, .cards a:focus-visible { border-color: var(--link); }
.name { font-size: 0.9rem; }
.value { font-size: 1.5rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
.value .unit { font-size: 1rem; }
.more, .kind, .unit { color: var(--quiet); font-size: 0.8rem; }
td .unit, strong .unit { font-size: inherit; font-weight: 400; }
.amount, .kind { white-space: nowrap; }
.scroll { overflow-x: auto; margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.75rem; text-align: right; border-bottom: 1px solid var(--edge); vertical-align: baseline; white-space: nowrap; }
th { font-weight: 600; text-align: left; }
thead th { color: var(--quiet); font-size: 0.8rem; text-align: right; }
thead th:first-child, .text { text-align: left; }
td.text { white-space: normal; min-width: 14rem; overflow-wrap: anywhere; }
.whole > * { border-top: 2px solid var(--edge); background: var(--panel); }
.part th { font-weight: 400; padding-left: 1.75rem; white-space: normal; overflow-wrap: break-word; max-width: 24rem; }
.by th { font-weight: 400; color: var(--quiet); font-size: 0.8rem; border-bottom: 0; padding-bottom: 0; padding-left: 1.25rem; }
.share { display: inline-flex; align-items: center; gap: 0.5rem; }
.bar { width: 4.5rem; height: 0.5rem; background: var(--grid); border-radius: 2px; fill: var(--c0); }
figure { margin: 1rem 0 0; }
figcaption { color: var(--quiet); font-size: 0.85rem; max-width: 46rem; }
.plot { display: block; width: 100%; height: auto; overflow: visible; }
.plot text, .plot tspan { white-space: pre; font-size: 12px; }
.plot.narrow { display: none; }
.legend { list-style: none; margin: 0 0 0.25rem; padding: 0; display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; font-size: 0.85rem; overflow-wrap: anywhere; }
.key { display: inline-block; width: 1.1rem; margin-right: 0.4rem; vertical-align: middle; background: currentColor; }
.key.stroke { height: 3px; }
.key.block { width: 0.8rem; height: 0.8rem; border-radius: 2px; }
.key.c0 { color: var(--c0); } .key.c1 { color: var(--c1); } .key.c2 { color: var(--c2); } .key.c3 { color: var(--c3); }
.key.c4 { color: var(--c4); } .key.c5 { color: var(--c5); } .key.rest { color: var(--rest); }
details { margin-top: 0.75rem; }
summary { cursor: pointer; color: var(--link); font-size: 0.9rem; width: fit-content; }
details table { width: auto; min-width: min(100%, 28rem); }
.notes li { margin: 0.4rem 0; max-width: 46rem; }
footer { margin-top: 3rem; padding-bottom: 2rem; color: var(--quiet); font-size: 0.85rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 40rem) {
  main, footer { padding: 0 1rem; }
  h1 { font-size: 1.5rem; }
  .cards { grid-template-columns: repeat(2, 1fr); gap: 0.5rem; }
  .cards a { padding: 0.6rem 0.7rem; }
  .value { font-size: 1.2rem; }
  .plot.wide { display: none; }
  .plot.narrow { display: block; }
  table { font-size: 0.8rem; }
  th, td { padding: 0.35rem 0.4rem; }
  .part th { padding-left: 0.8rem; max-width: 11rem; }
  .whole th { white-space: normal; }
  .by th { padding-left: 0.4rem; }
  .bar { display: none; }
}
@media print {
  :root { --page: #ffffff; --ink: #000000; --quiet: #444444; --panel: #ffffff; --edge: #bbbbbb; --link: #000000; --grid: #e6eaef; --gap: #e9ebee; --level: #b3261e; --notice: #ffffff; --c0: #0b62a8; --c1: #c2500a; --c2: #007a5a; --c3: #a3478f; --c4: #8a6d00; --c5: #4d5a68; --rest: #a8b0b9; }
  body { font-size: 11pt; }
  main, footer { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  figure, .cards li, tr { break-inside: avoid; }
  .plot.wide { display: block; }
  .plot.narrow, details { display: none; }
  .scroll { overflow: visible; }
  .bar, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
}
</style>`);
