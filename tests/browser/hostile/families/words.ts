import { AMOUNTS, listOf, type Made, pageOf, shown } from '../hostile-page';
import { FORMULAS, MARKUP, PATHS, SIGNS } from '../payloads';
import type { Random } from '../random';

/** Script and markup, as texts, in every field, in the title, the address and the names of pictures; and in a failure and a chat. */
export function markup(random: Random): Made {
  const word = () => shown(random.pick(MARKUP));
  const rows = AMOUNTS.map(() => ({ merchant: word(), status: `Completed ${word()}`, alt: word() }));
  const failure = `<div role="alert" class="toast error">Payment failed ${word()}</div>`;
  const chat = `<div class="chat" role="log"><div class="message me"><b>Me</b> <time>10:00</time> ${word()}</div><div class="message agent"><b>Agent ${word()}</b> <time>10:01</time> ${word()}</div></div>`;
  return {
    url: `https://wallet.example/history/${encodeURIComponent(random.pick(MARKUP))}?q=${encodeURIComponent(random.pick(MARKUP))}#${encodeURIComponent(random.pick(MARKUP))}`,
    body: pageOf(word(), `<h1>${word()}</h1>${listOf(rows)}${failure}${chat}`),
  };
}

/** What a spreadsheet would run, in every field. */
export function formulas(random: Random): Made {
  const word = () => shown(random.pick(FORMULAS));
  const rows = AMOUNTS.map(() => ({
    merchant: word(),
    status: random.pick(['Completed', word()]),
    alt: word(),
  }));
  return {
    url: `https://wallet.example/${encodeURIComponent(random.pick(FORMULAS))}`,
    body: pageOf(word(), `${listOf(rows)}<div role="alert" class="error">${word()} Payment failed</div>`),
  };
}

/** An amount with signs in it that nobody sees, or that turn it around: read as it is shown without them, or not at all. */
export function directions(random: Random): Made {
  const sign = () => random.pick(SIGNS);
  const strewn = (text: string) =>
    [...text].map((one) => (random.below(4) === 0 ? sign() + one : one)).join('');
  const rows = AMOUNTS.map((amount) => ({
    merchant: `${sign()}Cafe ${strewn('Zoë 12.50')}${sign()}<bdo dir="rtl">evil</bdo>`,
    amount: strewn(`${amount.startsWith('-') ? '-' : ''}$${amount.replace('-', '')}`),
    status: strewn('Completed'),
  }));
  return {
    body: pageOf(`${sign()}${strewn('Activity')}`, `<h1 dir="rtl">${strewn('Activity')}</h1>${listOf(rows)}`),
  };
}

/** Names that lead out of a folder where a name of a file might be made of them. */
export function names(random: Random): Made {
  const name = random.pick(PATHS);
  return {
    url: `https://wallet.example/${name.split('/').map(encodeURIComponent).join('/')}`,
    body: pageOf(
      shown(name),
      `${listOf(PATHS.slice(0, 3).map((merchant) => ({ merchant: shown(merchant), alt: shown(name) })))}<a download="${shown(name)}" href="data:,x">${shown(name)}</a>`,
    ),
  };
}

/** Keys and values that mean something to an object of JavaScript. */
export function objectWords(random: Random): Made {
  const words = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'then',
    'toJSON',
  ];
  const rows = AMOUNTS.map(() => ({
    merchant: random.pick(words),
    status: random.pick(words),
    alt: random.pick(words),
  }));
  const pairs = words.map((word) => `<dt>${word}</dt><dd>{"__proto__":{"polluted":1}}</dd>`).join('');
  return {
    url: `https://wallet.example/${random.pick(words)}?__proto__[polluted]=1&constructor[prototype][polluted]=1`,
    body: pageOf(
      random.pick(words),
      `${listOf(rows)}<dl>${pairs}</dl><p data-__proto__="x" class="__proto__ constructor">x</p>`,
    ),
  };
}
