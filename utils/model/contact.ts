import * as v from 'valibot';
import { Day } from './jurisdiction';

/** The ways to reach a provider or an authority. */
export const ContactWay = v.picklist([
  'app',
  'chat',
  'phone',
  'email',
  'form',
  'letter',
  'social',
  'in_person',
]);
export type ContactWay = v.InferOutput<typeof ContactWay>;

/** What the person writes down of one contact. */
export const ContactFields = v.object({
  way: ContactWay,
  /** Who wrote or called. */
  by: v.picklist(['me', 'them']),
  on: Day,
  /** `14:05`, where the person knows it. */
  at: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  withWhom: v.string(),
  /** The ticket's or the case's number. */
  reference: v.string(),
  /** What was asked, said or promised. */
  said: v.string(),
  /** The day by which something was promised. */
  promisedBy: v.nullable(Day),
  /** What came of it. `automatic`: only a machine's receipt; it is no answer. */
  answer: v.picklist(['none', 'automatic', 'person']),
  /** Evidence numbers that show it: a captured chat, a mail. */
  evidence: v.array(v.number()),
});
export type ContactFields = v.InferOutput<typeof ContactFields>;

/** One entry of the contact log of a case. */
export const Contact = v.object({
  ...ContactFields.entries,
  id: v.string(),
  caseNumber: v.number(),
});
export type Contact = v.InferOutput<typeof Contact>;

/** An entry while it is filled in: what nobody has said yet is null. */
export type ContactDraft = {
  [K in keyof ContactFields]: K extends 'way' | 'by' | 'on' | 'answer'
    ? ContactFields[K] | null
    : ContactFields[K];
};

/** An entry that an exhibit proposes, and what in it the person has to look at before it is kept. */
export interface ProposedContact {
  fields: ContactDraft;
  check: ('by' | 'on' | 'answer')[];
}
