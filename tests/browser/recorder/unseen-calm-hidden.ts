import type { CalmState } from './calm-states';

/** Ways in which sites keep a message ready that is not there yet. */
const WAYS: readonly (readonly [string, (html: string) => string])[] = [
  ['display none', (html) => `<div style="display:none">${html}</div>`],
  ['visibility hidden', (html) => `<div style="visibility:hidden">${html}</div>`],
  ['visibility collapse', (html) => `<div style="visibility:collapse">${html}</div>`],
  ['opacity 0', (html) => `<div style="opacity:0">${html}</div>`],
  ['no height', (html) => `<div style="height:0;overflow:hidden">${html}</div>`],
  ['no greatest height', (html) => `<div style="max-height:0;overflow:hidden">${html}</div>`],
  ['no width', (html) => `<div style="width:0;overflow:hidden;white-space:nowrap">${html}</div>`],
  ['a grid row of no height', (html) => `<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0">${html}</div></div>`],
  ['scale 0', (html) => `<div style="transform:scale(0)">${html}</div>`],
  ['far to the left', (html) => `<div style="position:absolute;left:-9999px">${html}</div>`],
  ['above the window', (html) => `<div style="position:fixed;top:0;left:0;right:0;transform:translateY(-110%)">${html}</div>`],
  ['below the window', (html) => `<div style="position:fixed;top:100%;left:0">${html}</div>`],
  ['right of the window', (html) => `<div style="position:fixed;top:20px;left:100%;width:300px">${html}</div>`],
  ['moved out to the right', (html) => `<div style="position:fixed;top:20px;right:0;width:300px;transform:translateX(120%)">${html}</div>`],
  ['clipped away', (html) => `<div style="clip-path:inset(100%)">${html}</div>`],
  ['clipped to a point', (html) => `<div style="position:absolute;clip:rect(0,0,0,0)">${html}</div>`],
  ['content hidden', (html) => `<div style="content-visibility:hidden">${html}</div>`],
  ['the attribute', (html) => `<div hidden>${html}</div>`],
  ['hidden until found', (html) => `<div hidden="until-found">${html}</div>`],
  ['a dialog not open', (html) => `<dialog>${html}</dialog>`],
  ['a popover not shown', (html) => `<div popover="auto">${html}</div>`],
  ['closed details', (html) => `<details><summary>More</summary>${html}</details>`],
  ['a template', (html) => `<template>${html}</template>`],
  ['a noscript', (html) => `<noscript>${html}</noscript>`],
  ['letters of no size', (html) => `<div style="font-size:0;line-height:0">${html}</div>`],
  ['words indented away', (html) => `<div style="text-indent:-9999px;overflow:hidden">${html}</div>`],
]; // biome-ignore format: one way a line

const BOXES: readonly (readonly [string, string])[] = [
  ['toast', '<div class="toast toast-error" role="alert">Payment failed</div>'],
  ['box', '<div class="alert alert-danger" role="alert"><h4 class="alert-heading">支付失败</h4><p>余额不足</p></div>'],
]; // biome-ignore format: one box a line

export const CALM_HIDDEN: readonly CalmState[] = WAYS.flatMap(([way, wrap]) =>
  BOXES.map(([box, html]) => ({ name: `an error ${box} hidden by ${way}`, html: wrap(html) })),
);
