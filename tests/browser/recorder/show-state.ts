import type { Page } from 'puppeteer-core';
import type { ShownFailure } from './shown-failures';

/** A healthy wallet page, as the states are shown on it. Classes hide things as sites hide them. */
export const HEALTHY_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Activity</title>
<style>.hidden,.hide,.fn-hide,.aok-hidden,.a-hidden,.d-none{display:none}.invisible{visibility:hidden}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.faded{opacity:0}.fading{opacity:0;transition:opacity .3s}.fading.in{opacity:1}.away{position:absolute;width:300px;height:200px;transform:translateX(-9999px)}</style>
</head><body><header><nav><a href="/">Home</a> <a href="/cards">Cards</a></nav></header>
<main id="root"><h1>Activity</h1><p>Your payments of the last thirty days, newest first. Choose one to see its receipt and its references.</p>
<table><thead><tr><th>Date</th><th>Payee</th><th>Amount</th><th>Status</th></tr></thead><tbody>
${Array.from({ length: 12 }, (_, i) => `<tr><td>2026-11-${String(i + 1).padStart(2, '0')}</td><td>Harbour Bakery ${i}</td><td>-$${i + 3}.40</td><td>Completed</td></tr>`).join('')}
</tbody></table><p>Statements can be downloaded for the last three years. Fees are listed in the price sheet; exchange rates are those of the day on which a payment is booked.</p>
<p>We keep your receipts for as long as the law asks for, and you may ask for a copy of them at any time of the year without a fee.</p></main>
<div id="stage"></div></body></html>`;

/** Brings a state onto the page, in the way it names. The functions below run in the page. */
export async function show(page: Page, { html, how }: Pick<ShownFailure, 'html' | 'how'>): Promise<void> {
  await page.evaluate(
    (markup, way) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      const content = template.content;
      const stage = document.createElement('div');
      stage.id = 'shown';
      const addStage = () => document.body.append(stage);
      if (way === 'closed-shadow' || way === 'open-shadow') {
        addStage();
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: way === 'open-shadow' ? 'open' : 'closed' });
        stage.append(host);
        root.append(content);
      } else if (way === 'unhidden') {
        stage.className = 'hidden';
        stage.append(content);
        addStage();
        setTimeout(() => stage.classList.remove('hidden'), 300);
      } else if (way === 'fades-in') {
        stage.className = 'fading';
        stage.append(content);
        addStage();
        setTimeout(() => stage.classList.add('in'), 50);
      } else if (way === 'typed') {
        stage.append(content);
        const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
        const text = walker.nextNode() as Text;
        const words = text.data;
        text.data = ' ';
        addStage();
        setTimeout(() => {
          text.data = words;
        }, 300);
      } else if (way === 'replaces-page') {
        stage.append(content);
        document.body.replaceChildren(stage);
      } else {
        stage.append(content);
        addStage();
      }
    },
    html,
    how,
  );
}

/** Takes the state off the page again. */
export async function takeAway(page: Page): Promise<void> {
  await page.evaluate(() => document.getElementById('shown')?.remove());
}
