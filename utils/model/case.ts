import * as v from 'valibot';
import { FindingDecision } from './finding';
import { FollowUpFields } from './jurisdiction';
import { TextLanguage } from './text-language';

/** The five problems that people bring. */
export const IssueType = v.picklist([
  'payment_failed',
  'wrong_charge',
  'account_theft',
  'no_answer',
  'privacy',
]);
export type IssueType = v.InferOutput<typeof IssueType>;

/** What is wrong with a charge. */
export const ChargeFault = v.picklist(['twice', 'not_authorised', 'wrong_amount', 'fee']);
export type ChargeFault = v.InferOutput<typeof ChargeFault>;

/** To whom a text goes, or how it is said: a message, a call, a letter, an authority, a lawyer, the public. */
export const Channel = v.picklist(['support', 'hotline', 'formal', 'regulator', 'legal_aid', 'post']);
export type Channel = v.InferOutput<typeof Channel>;

/** What the person may change about a case. */
export const CaseFields = v.object({
  title: v.string(),
  issueType: v.nullable(IssueType),
  /** The wallet's company, as the letter addresses it. */
  provider: v.string(),
  /** The person's own words. */
  whatHappened: v.string(),
  whatIsAsked: v.string(),
  /** The name the letter is signed with; may stay empty. */
  complainant: v.string(),
  /** The wallet account it concerns, as the provider knows it (an e-mail, a phone's last digits); never a password. */
  account: v.string(),
  /** Of a wrong charge, what is wrong with it. */
  chargeFault: v.optional(v.nullable(ChargeFault)),
  /** What the person said of findings, by their `id`. */
  findings: v.optional(v.record(v.string(), FindingDecision)),
  ...FollowUpFields.entries,
});
export type CaseFields = v.InferOutput<typeof CaseFields>;

export const Case = v.object({
  ...CaseFields.entries,
  /** Number of this installation, from 1. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.string(),
  updatedAt: v.string(),
  /** Evidence numbers, in the order they were added. */
  evidence: v.array(v.number()),
});
export type Case = v.InferOutput<typeof Case>;

/** A text as the person left it. `basis` is the text that was generated when they began to edit. */
export const Draft = v.object({
  caseNumber: v.number(),
  channel: Channel,
  language: TextLanguage,
  text: v.string(),
  basis: v.string(),
  updatedAt: v.string(),
});
export type Draft = v.InferOutput<typeof Draft>;

/** `caseLabel(3)` is `'C0003'`: the case's name in packages. */
export function caseLabel(number: number): string {
  return `C${String(number).padStart(4, '0')}`;
}
