/**
 * Changes that wallets make to their pages without telling anybody. Each is a script that runs in a saved page before
 * it is read, and changes nothing of what the page says: what was read of it must be read again, or left open.
 */
export interface Mutation {
  name: string;
  script: string;
}

/** A function of this file as a script for the page. */
function inPage(change: (document: Document) => void): string {
  return `(${change.toString()})(document)`;
}

/** A build that gives every class another name; style sheets follow. */
function scrambleClasses(document: Document): void {
  const names = new Map<string, string>();
  const other = (name: string) => {
    const known = names.get(name) ?? `k${(names.size * 7919 + 12345).toString(36)}`;
    names.set(name, known);
    return known;
  };
  for (const element of document.querySelectorAll('[class]')) {
    const given = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    element.setAttribute('class', given.map(other).join(' '));
  }
  for (const style of document.querySelectorAll('style')) {
    style.textContent = (style.textContent ?? '').replace(
      /\.([a-zA-Z_][\w-]*)(?=[^{}]*\{)/g,
      (_, name) => `.${other(name)}`,
    );
  }
}

/** Columns in the opposite order, in tables without spans. */
function reverseColumns(document: Document): void {
  for (const table of document.querySelectorAll('table')) {
    if (table.querySelector('[colspan], [rowspan], table')) continue;
    for (const row of table.rows) for (const cell of [...row.cells]) row.prepend(cell);
  }
}

/** Pictures, rules and empty boxes everywhere. */
function decorate(document: Document): void {
  for (const element of document.querySelectorAll('td, li, div, p, a, article, section')) {
    if (element.closest('svg')) continue;
    const icon = document.createElement('i');
    icon.setAttribute('aria-hidden', 'true');
    element.prepend(icon, document.createComment(' decoration '));
    if (!/^(?:A|P)$/.test(element.tagName)) element.append(document.createElement('span'));
  }
}

/** Every list, table and cell in boxes more. */
function wrap(document: Document): void {
  const box = () => {
    const made = document.createElement('div');
    made.style.display = 'contents';
    return made;
  };
  for (const element of document.querySelectorAll('ul, ol, table, dl')) {
    const [outer, inner] = [box(), box()];
    element.replaceWith(outer);
    outer.append(inner);
    inner.append(element);
  }
  for (const element of document.querySelectorAll('li, td, article')) {
    const made = box();
    made.append(...element.childNodes);
    element.append(made);
  }
}

/** The page in German: labels, states, months, figures. Pages whose dates are all digits keep their language. */
function translate(document: Document): void {
  const words: Record<string, string> = {
    date: 'Datum', amount: 'Betrag', status: 'Status', balance: 'Saldo', fee: 'Gebühr', description: 'Beschreibung',
    merchant: 'Händler', recipient: 'Empfänger', sender: 'Auftraggeber', type: 'Typ', completed: 'Abgeschlossen',
    pending: 'Ausstehend', failed: 'Fehlgeschlagen', declined: 'Abgelehnt', refunded: 'Erstattet', payment: 'Zahlung',
    refund: 'Rückerstattung', withdrawal: 'Auszahlung', deposit: 'Einzahlung', transfer: 'Überweisung',
    debit: 'Soll', credit: 'Haben', 'transaction id': 'Transaktionsnummer', 'order number': 'Bestellnummer',
  }; // biome-ignore format: a list of words
  const months: Record<string, string> = {
    jan: 'Januar', feb: 'Februar', mar: 'März', apr: 'April', may: 'Mai', jun: 'Juni', jul: 'Juli', aug: 'August',
    sep: 'September', oct: 'Oktober', nov: 'November', dec: 'Dezember',
  }; // biome-ignore format: a list of words
  const root = document.documentElement;
  const text = document.body.textContent ?? '';
  if (!/^en/i.test(root.lang) || /\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.test(text)) return;
  root.lang = 'de';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shown = node.nodeValue ?? '';
    if (/^(?:STYLE|SCRIPT)$/.test(node.parentElement?.tagName ?? '')) continue;
    const word = words[shown.trim().toLowerCase()];
    node.nodeValue = word
      ? shown.replace(shown.trim(), word)
      : shown
          .replace(
            /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2}), (\d{4})/g,
            (_, month, day, year) => `${day}. ${months[String(month).toLowerCase()]} ${year}`,
          )
          .replace(
            /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{4})/g,
            (_, day, month, year) => `${day}. ${months[String(month).toLowerCase()]} ${year}`,
          )
          .replace(
            /(?<![\d.,])(\d{1,3}(?:,\d{3})*)\.(\d{2})(?![\d.,])/g,
            (_, whole, cents) => `${String(whole).replaceAll(',', '.')},${cents}`,
          );
  }
}

export const MUTATIONS: readonly Mutation[] = [
  { name: 'class names scrambled', script: inPage(scrambleClasses) },
  { name: 'columns in the opposite order', script: inPage(reverseColumns) },
  { name: 'decorations inserted', script: inPage(decorate) },
  { name: 'wrapped in boxes', script: inPage(wrap) },
  { name: 'another language', script: inPage(translate) },
  {
    name: 'scrambled, decorated and wrapped',
    script: [scrambleClasses, decorate, wrap].map(inPage).join(';'),
  },
];
