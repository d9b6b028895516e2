import { html } from './html';

/** One look for all pages of a package: quiet, light and dark, and on A4 paper. */
export const STYLE = html`<style>
:root {
  --paper: #ffffff; --ink: #1c2024; --soft: #5c6570; --line: #dde1e6; --wash: #f5f6f8;
  --accent: #14605a; --warn: #9a5b00; --warn-wash: #fff8ea; --warn-line: #f0dcb4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --ink: #e6e8ea; --soft: #9aa4ae; --line: #30363c; --wash: #1d2125;
    --accent: #6fc9be; --warn: #efb75c; --warn-wash: #262016; --warn-line: #4c3d20;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 50rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere;
}
body:has(> .index, > .wide) { max-width: 76rem; }
a { color: var(--accent); }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 .6rem; font-size: 1.2rem; line-height: 1.35; }
h3 { margin: 1.2rem 0 .4rem; font-size: 1rem; }
p, ul, ol { margin: 0 0 .7rem; }
ul, ol { padding-left: 1.3rem; }
li { margin-bottom: .3rem; }
.brand { display: flex; justify-content: space-between; gap: 1rem; margin-bottom: 1.4rem; color: var(--soft); font-size: .9rem; }
.lead { color: var(--soft); font-size: 1.1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.1rem; margin: .8rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
.limits { margin: 1.8rem 0; padding: 1rem 1.3rem .5rem; background: var(--warn-wash); border: 1px solid var(--warn-line); border-radius: .6rem; }
.limits h2 { margin: 0 0 .5rem; color: var(--warn); }
table { width: 100%; margin-bottom: .7rem; border-collapse: collapse; font-size: .92em; }
th { color: var(--soft); font-weight: 600; text-align: left; }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th.amount, td.amount { text-align: right; }
td.amount { white-space: nowrap; font-variant-numeric: tabular-nums; }
code, pre { font: .86em/1.55 ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace; }
td code:not(.hash) { overflow-wrap: break-word; }
.whole { white-space: nowrap; }
pre { margin: .4rem 0 .8rem; padding: .7rem .9rem; background: var(--wash); border: 1px solid var(--line); border-radius: .4rem; white-space: pre-wrap; }
.exhibit { margin: 1.2rem 0; padding: 1.1rem 1.3rem; border: 1px solid var(--line); border-radius: .6rem; }
.exhibit h3 { margin: 0 0 .5rem; font-size: 1.08rem; }
.number { margin-right: .5rem; white-space: nowrap; color: var(--accent); font-variant-numeric: tabular-nums; }
figure { margin: .8rem 0; }
img { display: block; max-width: 100%; max-height: 34rem; border: 1px solid var(--line); border-radius: .3rem; }
figcaption, .note { color: var(--soft); font-size: .88em; }
blockquote { margin: .5rem 0; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--warn-line); white-space: pre-line; }
.hash { color: var(--soft); font-size: .8em; }
.rows td:first-child, .rows td:last-child { min-width: 5.5em; }
.index th { min-width: 3.5rem; }
.index .head th { padding-top: 1.3rem; color: var(--ink); font-size: 1.1em; }
.index .note { font-weight: 400; }
.index .hash { display: inline-block; width: 34ch; }
.exhibit-foot { margin: .7rem 0 0; padding-top: .4rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85em; }
.exhibit-foot .hash { display: inline; width: auto; }
.method td:first-child { min-width: 8rem; }
.method td:last-child { min-width: 12rem; }
.court p, .court td { white-space: pre-line; }
.court h1 { text-align: center; }
.court td { padding: .4rem .5rem; border: 1px solid var(--line); font-size: .92em; }
.court th { padding: .4rem .5rem; border: 1px solid var(--line); }
.court .blank { display: inline-block; min-width: 7em; max-width: 100%; border-bottom: 1px solid var(--ink); color: var(--soft); }
.court .signature { margin: 1.6rem 0; break-inside: avoid; }
.letter p { white-space: pre-wrap; }
.letter h1 { margin-bottom: 1.4rem; text-align: center; }
.letter ul { padding: 0; list-style: none; }
.letter li { position: relative; padding-left: 1.9rem; }
.letter .mark { position: absolute; left: 0; }
.letter table { font-size: .82em; }
.letter th, .letter td:first-child { white-space: nowrap; }
:lang(zh-CN) .letter .signature { text-align: right; }
footer { margin-top: 3rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8rem; }
@page {
  size: A4; margin: 17mm 18mm 20mm;
  @bottom-left { width: 86%; font: 6.5pt/1.4 sans-serif; color: #444; text-align: left; overflow-wrap: anywhere; }
  @bottom-right { width: 14%; font: 6.5pt/1.4 sans-serif; color: #444; text-align: right; }
}
@page wide { size: A4 landscape; margin: 14mm 15mm 18mm; }
@media print {
  :root {
    color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #f6f6f6;
    --accent: #000; --warn: #000; --warn-wash: #fff; --warn-line: #666;
  }
  body, body:has(> .index, > .wide) { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; }
  h2, h3 { break-after: avoid; }
  .letter .enclosure { break-before: page; }
  .letter li, .letter .signature { break-inside: avoid; }
  tr, figure, pre, .exhibit-foot { break-inside: avoid; }
  p:has(+ pre) { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .rows td:first-child { min-width: 9em; }
  .limits { margin: 1rem 0; break-inside: auto; }
  .limits li, .limits p { margin-bottom: .15rem; }
  footer { margin-top: .8rem; }
  .exhibit { margin: 0; padding: 0; border: 0; }
  img { max-height: 150mm; }
  .index { page: wide; font-size: 9pt; }
  .wide, :is(.index, .wide) + footer { page: wide; }
  /* Half of a collapsed border lies outside of its table. */
  .court { padding-right: 1px; }
  .court table { font-size: 9.5pt; }
  .index .head { break-after: avoid; }
  a { text-decoration: none; }
}
</style>`;
