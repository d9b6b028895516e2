import { lawFor } from '../../../redress/grounds-for';
import type { Fill } from '../form';
import { said } from '../piece';

/** 理由: the rules that the request rests on, those of a letter in mainland China. */
export const reasonCn: Fill = ({ matter }) => {
  const { frame, fault, facts } = matter;
  const wrong = fault ?? (facts.repeated.length > 0 ? 'twice' : null);
  const { rules } = lawFor('cn', frame.issue === 'general' ? null : frame.issue, wrong);
  return rules.length > 0 ? rules.map(({ says }) => said(says.zh)) : null;
};
