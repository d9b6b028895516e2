import type { NoServerDate } from '../model/clock';
import type { KnownCause, PartLabel } from '../model/evidence';
import type { ImportKind } from '../model/imported';
import type { Html } from './html';

/** What a read-me says, in one language. Every sentence is ours; facts and page texts are put in by `readme.ts`. */
export interface ReadmeTexts {
  title(label: string): string;
  otherLanguage: { href: string; name: string };
  /** How a name is set apart from what follows it, a part of a sentence from the next, and an aside. */
  colon: string;
  semicolon: string;
  aside(text: string): string;
  facts: { provider: string; made: string; software: string; exhibits: string; empty: string };
  what: { title: string; text: Html };
  limits: {
    title: string;
    lead: string;
    items: readonly Html[];
    /** What is said of time where a package holds time stamps, and where it holds none. */
    time: Record<'stamped' | 'unstamped', Html>;
  };
  shows: { title: string; text: Html };
  inside: { title: string; rows: readonly (readonly [path: string, meaning: string])[] };
  check: {
    title: string;
    lead: Html;
    unix: string;
    mac: Html;
    oneCommand: string;
    windows: string;
    single: Html;
    good: string;
    bad: Html;
    fingerprint: Html;
    signature: Html;
    page: Html;
    distrust: Html;
  };
  stamps: {
    title: string;
    meaning: Html;
    /** Which entry of the log a stamp is over. */
    entry(seq: number): string;
    last: string;
    byHand: string;
    /** `moments`: what to add for each stamp, once its certificates have run out. */
    expired(moments: Html): Html;
    root: Html;
  };
  exhibits: {
    title: string;
    none: string;
    picture: Record<'pixels' | 'rendering', string>;
    noPicture: string;
    captured: string;
    clock: {
      title: string;
      said: string;
      /** Between two sentences. */
      stop: string;
      same(): string;
      ahead(about: string): string;
      behind(about: string): string;
      units: Record<'second' | 'minute' | 'hour' | 'day', (count: number) => string>;
      asked: string;
      none: Record<NoServerDate, string>;
    };
    wallet: string;
    address: string;
    imported: {
      given: string;
      kind: string;
      kinds: Record<ImportKind, string>;
      from: string;
      notSaid: string;
      /** After the wallet's name, where not the file but the person says it. */
      walletSaid: string;
      changed: string;
      mail: Record<'from' | 'to' | 'date' | 'subject', string>;
      rows(count: number): string;
      nothingRead: string;
    };
    missing: string;
    causes: Record<KnownCause, string>;
    failures: string;
    rows(count: number): string;
    moreRows(count: number): string;
    messages(count: number): string;
    nothingRead: string;
    columns: readonly [time: string, what: string, amount: string, status: string];
    files: string;
    domNote: string;
  };
  labels: Record<PartLabel, string>;
}
