/** Pixels, as the figures in the tables assume: every row and what stands above and below them. */
const ROW_HEIGHT = 52;
const FRAME_HEIGHT = 266;

const SHOPS = [
  'Corner Bakery',
  'North Rail',
  'Paper & Ink',
  'Harbour Ferries',
  'Blue Door Books',
  'City Water',
];
const STATES = ['Completed', 'Pending', 'Refunded', 'Failed'];

/**
 * An invented wallet's activity page of so many rows: colours of today's CSS, flex and grid, a sticky header, inline
 * SVG, a picture, a shadow root, a frame. With `toast`, a failure message stands over it.
 */
export function activityPage(rows: number, { toast = false } = {}): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Activity – Invented Wallet</title>
<style>${STYLE}</style></head><body>
<header class="top"><svg width="32" height="32" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#0b6"/><path d="M8 17l6 6 11-13" stroke="#fff" stroke-width="3" fill="none"/></svg>
<h1>Activity</h1><nav><a href="#all">All</a><a href="#in">Received</a><a href="#out">Sent</a></nav><img alt="" src="${PICTURE}"></header>
<div class="balance"><b>Balance</b><span>$1,204.17</span><wallet-chip><template shadowrootmode="open"><style>p{margin:0;padding:6px 12px;border-radius:14px;background:color-mix(in oklch, teal 30%, white)}</style><p>Verified account</p></template></wallet-chip>
<iframe title="Offer" srcdoc="<body style='margin:4px;font:14px sans-serif'>An offer in a frame</body>"></iframe></div>
<main class="list">${Array.from({ length: rows }, (_, index) => row(index)).join('\n')}</main>
<footer>Invented Wallet, for trials only</footer>
${toast ? TOAST : ''}</body></html>`;
}

/** How tall the page of so many rows is, CSS pixels. */
export function heightOf(rows: number): number {
  return FRAME_HEIGHT + rows * ROW_HEIGHT;
}

function row(index: number): string {
  const day = new Date(Date.UTC(2026, 10, 20) - index * 3_600_000 * 5).toISOString();
  const shop = SHOPS[index % SHOPS.length];
  const amount = `${index % 3 === 1 ? '+' : '-'}$${(((index * 737) % 90_000) / 100 + 1).toFixed(2)}`;
  return `<article class="row"><svg class="icon" width="28" height="28" viewBox="0 0 28 28"><rect width="28" height="28" rx="8" fill="#e5eef9"/><path d="M7 14h14" stroke="#246" stroke-width="2"/></svg>
<div class="who"><strong>${shop}</strong><small><time datetime="${day.slice(0, 16)}">${day.slice(0, 10)} ${day.slice(11, 16)}</time> · Ref ${String(100_000_000 + index * 7919)}</small></div>
<span class="state s${index % 4}">${STATES[index % STATES.length]}</span><span class="amount">${amount}</span></article>`;
}

const TOAST =
  '<div class="toast" role="alert"><svg width="20" height="20" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#c21"/></svg><div><b>Payment failed</b><p>Your bank declined the payment of $48.20. Error code PAY-4031.</p></div></div>';

const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFklEQVR4nGNkYPjPgA0wYRUdtBIAO/8BD3ZmBVwAAAAASUVORK5CYII=';

const STYLE = `
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.4 system-ui, sans-serif; background: oklch(0.98 0.01 240); color: oklch(0.25 0.03 260) }
.top { position: sticky; top: 0; z-index: 2; display: flex; gap: 16px; align-items: center; height: 72px; padding: 0 24px; background: color-mix(in srgb, white 92%, oklch(0.6 0.15 250)); border-bottom: 1px solid oklch(0.9 0.02 250) }
.top h1 { font-size: 22px; margin: 0; flex: 1 } .top nav { display: flex; gap: 12px } .top a { color: oklch(0.5 0.15 250) } .top img { width: 36px; height: 36px; border-radius: 50% }
.balance { display: grid; grid-template-columns: auto 1fr auto 220px; gap: 16px; align-items: center; height: 130px; padding: 0 24px }
.balance span { font-size: 28px } .balance iframe { border: 1px solid #ccd; height: 60px; width: 220px }
.row { display: flex; align-items: center; gap: 14px; height: 52px; padding: 0 24px; border-bottom: 1px solid oklch(0.92 0.01 250) }
.row:nth-child(even) { background: color-mix(in oklch, white 97%, oklch(0.6 0.15 250)) }
.who { flex: 1; display: grid } .who small { color: oklch(0.55 0.03 260) }
.state { padding: 2px 10px; border-radius: 10px; font-size: 12px; background: oklch(0.95 0.03 150) } .s1 { background: oklch(0.95 0.05 90) } .s2 { background: oklch(0.94 0.02 260) } .s3 { background: oklch(0.93 0.05 25) }
.amount { width: 110px; text-align: right; font-variant-numeric: tabular-nums }
footer { height: 64px; padding: 20px 24px; color: #667 }
.toast { position: fixed; right: 24px; bottom: 24px; z-index: 9; display: flex; gap: 12px; width: 360px; padding: 16px; border-radius: 12px; background: oklch(0.97 0.03 25); border: 1px solid oklch(0.8 0.1 25); box-shadow: 0 6px 20px rgb(0 0 0 / .2) } .toast p { margin: 4px 0 0 } .toast svg { flex: none }
`;
