import { oneLine } from '../../plain';
import type { Fill } from '../form';
import { said, shown } from '../piece';
import type { SheetFacts } from '../sheet-facts';

const E_MAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
/** Addresses as Ethereum (EIP-55), Bitcoin (BIP-173, Base58Check) and Tron write them. */
const CHAIN_ADDRESS =
  /^(?:0x[0-9a-fA-F]{40}|bc1[0-9a-z]{25,87}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33})$/;

export const complainant: Fill = ({ matter }) => line(matter.frame.complainant);

export const account: Fill = ({ matter }) => line(matter.frame.account);

/** Only where the account is known by an e-mail address. */
export const accountEmail: Fill = ({ matter }) =>
  E_MAIL.test(matter.frame.account) ? line(matter.frame.account) : null;

/** As the case names it; without that the one wallet that the exhibits are of. */
export const provider: Fill = ({ matter, case: subject }) => {
  const { provider: name } = matter.frame;
  if (name === '') return null;
  return subject.provider.trim() === '' ? [shown(name, pagesOf(matter.exhibits))] : [said(name)];
};

/** The number that the provider gave the complaint or the support case. */
export const providerReference: Fill = ({ matter, case: subject }) =>
  line(matter.pen.mask(oneLine(subject.providerReference ?? '', 100)));

/** The other side, where all transactions at issue show the same. */
export const onlyCounterparty: Fill = (facts) => {
  const names = counterparties(facts);
  return names.length === 1 ? names : null;
};

/** Every other side that the transactions at issue show. */
export const counterparties = (facts: SheetFacts) =>
  named(facts, (name) => !CHAIN_ADDRESS.test(name)).slice(0, 12);

export const payees: Fill = (facts) => {
  const names = counterparties(facts);
  return names.length > 0 ? names : null;
};

/** Addresses on a chain: the person's own, where that is the account, and those of the other sides. */
export const chainAddresses: Fill = (facts) => {
  const { account: own } = facts.matter.frame;
  const found = [
    ...(CHAIN_ADDRESS.test(own) ? [said(own)] : []),
    ...named(facts, (name) => CHAIN_ADDRESS.test(name)),
  ];
  return found.length > 0 ? found : null;
};

function named({ rows, matter }: SheetFacts, wanted: (name: string) => boolean) {
  const places = new Map<string, string[]>();
  for (const { transaction, exhibit } of rows) {
    const name = oneLine(matter.pen.mask(transaction.counterparty?.value ?? ''), 100);
    if (name !== '' && wanted(name)) places.set(name, [...(places.get(name) ?? []), exhibit]);
  }
  return [...places].map(([name, exhibits]) => shown(name, [...new Set(exhibits)]));
}

function pagesOf(exhibits: SheetFacts['matter']['exhibits']): string[] {
  return exhibits.map(({ item }) => `E${String(item.number).padStart(4, '0')}`);
}

function line(text: string) {
  return text === '' ? null : [said(text)];
}
