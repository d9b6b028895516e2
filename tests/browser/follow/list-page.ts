/** Pages of an invented wallet with long lists. Their scripts offer `list`, by which a test changes what the page shows. */

/** An address of no wallet that has a reader of its own. */
export const URL_OF_LIST = 'https://pay.wallet.example/activity';
export const ROW_HEIGHT = 40;
/** Rows that fit into the box. */
export const IN_VIEW = 30;

const STYLE = `body{margin:0;font:14px sans-serif}
.box{height:${ROW_HEIGHT * IN_VIEW}px;overflow-y:auto;position:relative}
.txn-row{height:${ROW_HEIGHT}px;display:flex;gap:16px;align-items:center;box-sizing:border-box;width:900px}
.box .txn-row{position:absolute;top:0;left:0}`;

/** In the page: what a row says. `plain` rows carry no number, and every seventh pair of neighbours is equal. */
const ROW_SCRIPT = `
function rowOf(i, plain) {
  const at = plain && i % 7 === 1 ? i - 1 : i;
  const day = new Date(Date.UTC(2026, 9, 30) - at * 5400000).toISOString();
  const cents = String(at % 100).padStart(2, '0');
  return {
    date: day.slice(0, 10) + ' ' + day.slice(11, 16),
    name: ['Elm Street Books', 'Harbour Cafe', 'Northwind Tools', 'Lindgren Bakery'][at % 4],
    ref: plain ? '' : 'Transaction ID: T' + String(770000000 + i) + 'WX',
    status: 'Completed',
    amount: '-' + (3 + (at % 90)) + '.' + cents + ' EUR',
  };
}
function fill(element, row) {
  const parts = [['date', row.date], ['name', row.name], ['ref', row.ref], ['status', row.status], ['amount', row.amount]];
  element.className = 'txn-row';
  element.replaceChildren(...parts.filter(([, text]) => text).map(([name, text]) => {
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    return span;
  }));
}`;

/** A list that draws only what is in sight, with elements that are used again and stand in any order in the document. */
export function virtualList(count: number, { plain = false, total = '' } = {}): string {
  return `<!doctype html><html lang="en"><title>Activity</title><style>${STYLE}</style>
<h1>Activity</h1><p>${total}</p><div class="box"><div style="height:${count * ROW_HEIGHT}px"></div></div>
<script>${ROW_SCRIPT}
const box = document.querySelector('.box');
const pool = Array.from({ length: ${IN_VIEW + 2} }, () => box.appendChild(document.createElement('div')));
const changed = {};
let extra = [];
function draw() {
  const first = Math.floor(box.scrollTop / ${ROW_HEIGHT});
  for (let i = first; i < first + pool.length; i++) {
    const element = pool[i % pool.length];
    if (i >= ${count} + extra.length) { element.style.display = 'none'; continue; }
    element.style.display = '';
    element.style.transform = 'translateY(' + i * ${ROW_HEIGHT} + 'px)';
    const own = i - extra.length;
    fill(element, own < 0 ? extra[i] : { ...rowOf(own, ${plain}), ...changed[own] });
  }
}
box.addEventListener('scroll', draw);
draw();
globalThis.list = {
  to(row) { box.scrollTop = row * ${ROW_HEIGHT}; draw(); },
  change(row, fields) { changed[row] = fields; draw(); },
  prepend(row) { extra = [row, ...extra]; box.firstElementChild.style.height = (${count} + extra.length) * ${ROW_HEIGHT} + 'px'; draw(); },
};
</script>`;
}

/** A table whose pages follow one another in the same document; it tells which rows it shows when \`told\`. */
export function pagedTable(count: number, size: number, told: boolean): string {
  return `<!doctype html><html lang="en"><title>Activity</title><style>${STYLE}</style>
<h1>Activity</h1>
<table><thead><tr><th>Date</th><th>Name</th><th>Reference</th><th>Status</th><th>Amount</th></tr></thead><tbody></tbody></table>
<p id="range"></p><button id="next">Next page</button>
<script>${ROW_SCRIPT}
let page = 0;
function draw() {
  const rows = [];
  for (let i = page * ${size}; i < Math.min(${count}, (page + 1) * ${size}); i++) {
    const { date, name, ref, status, amount } = rowOf(i, false);
    const row = document.createElement('tr');
    for (const text of [date, name, ref.replace('Transaction ID: ', ''), status, amount]) {
      const cell = document.createElement('td');
      cell.textContent = text;
      row.append(cell);
    }
    rows.push(row);
  }
  document.querySelector('tbody').replaceChildren(...rows);
  document.querySelector('#range').textContent = ${told}
    ? (page * ${size} + 1) + '–' + Math.min(${count}, (page + 1) * ${size}) + ' of ${count.toLocaleString('en')}' : '';
}
draw();
document.querySelector('#next').onclick = () => { page += 1; draw(); };
globalThis.list = { page(number) { page = number; draw(); } };
</script>`;
}

/** One of several documents, each with a page of the list and a link to the next. */
export function documentPage(number: number, size: number): string {
  return `<!doctype html><html lang="en"><title>Activity</title><style>${STYLE}</style><h1>Activity</h1><div class="rows"></div>
<p>Page ${number} of 3</p><a rel="next" href="${URL_OF_LIST}?page=${number + 1}">Next page</a>
<script>${ROW_SCRIPT}
const rows = document.querySelector('.rows');
for (let i = ${(number - 1) * size}; i < ${number * size}; i++) fill(rows.appendChild(document.createElement('div')), rowOf(i, false));
</script>`;
}

/** A page that never stops: it puts new rows in the place of the last ones as long as it lives. */
export function endlessList(): string {
  return `<!doctype html><html lang="en"><title>Activity</title><style>${STYLE}</style><h1>Activity</h1><div class="rows"></div>
<script>${ROW_SCRIPT}
let from = 0;
const rows = document.querySelector('.rows');
function more() {
  const next = [];
  for (let i = 0; i < 400; i++) { const element = document.createElement('div'); fill(element, rowOf(from + i, false)); next.push(element); }
  from += 400;
  rows.replaceChildren(...next);
}
more();
setInterval(more, 30);
</script>`;
}
