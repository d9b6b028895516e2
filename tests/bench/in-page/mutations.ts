/** What a page does with ten thousand nodes; each ends when the page is done. */
export const patterns: Readonly<Record<string, () => Promise<void>>> = {
  async texts() {
    const cells = cellsOf();
    for (let at = 0; at < cells.length; at += 100) {
      for (const cell of cells.slice(at, at + 100))
        if (cell.firstChild) cell.firstChild.nodeValue = `${at} USD`;
      await frame();
    }
  },
  async classes() {
    const cells = cellsOf();
    for (let at = 0; at < cells.length; at += 100) {
      for (const cell of cells.slice(at, at + 100)) cell.classList.toggle('up');
      await frame();
    }
  },
  async rows() {
    const list = document.querySelector('.cells');
    for (let at = 0; at < 2_500; at += 50) {
      for (let i = at; i < at + 50; i += 1) list?.append(newRow());
      await frame();
    }
  },
  async drip() {
    const rows = [...document.querySelectorAll('.row')];
    for (let at = 0; at < 400; at += 4) {
      for (const row of rows.slice(at, at + 4)) row.replaceWith(newRow());
      await frame();
    }
  },
  async anew() {
    const list = document.querySelector('.cells');
    list?.replaceChildren(...Array.from(list.children, (row) => row.cloneNode(true)));
    await frame();
  },
};

function cellsOf(): Element[] {
  return [...document.querySelectorAll('.cell')];
}

/** Four nodes that are elements, as a framework would make them. */
function newRow(): Element {
  const row = Object.assign(document.createElement('div'), { className: 'row' });
  for (const textContent of ['Corner Bakery', '2026-11-20', '-$12.50'])
    row.append(Object.assign(document.createElement('span'), { className: 'cell', textContent }));
  return row;
}

function frame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
