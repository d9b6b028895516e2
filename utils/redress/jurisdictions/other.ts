import type { Rules } from '../../model/redress';
import { source, step } from '../define';

const GUIDE = source('General order of a complaint; no rule of any place', null, 'unverified', '2026-11-22');

/** Any other place: the order of steps, and no clock at all. */
export const other: Rules = {
  jurisdiction: 'other',
  zone: null,
  calendar: 'weekends',
  steps: [
    step({
      id: 'gx.1',
      desk: { en: 'Complaint to the provider', zh: '向提供方投诉' },
      task: {
        en: 'The rules of this place are not known here. Complain in writing, ask for a number, and set yourself a reminder.',
        zh: '这里没有收录该地区的规则。请书面投诉、索要编号，并给自己设一个提醒。',
      },
      source: GUIDE,
    }),
    step({
      id: 'gx.2',
      opens: ['complainedOn'],
      desk: {
        en: 'Financial regulator, consumer body, police or court',
        zh: '金融监管机构、消费者组织、警方或法院',
      },
      task: { en: 'Ask them what applies and until when.', zh: '向其询问适用的规定和期限。' },
      source: GUIDE,
    }),
  ],
};
