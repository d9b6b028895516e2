import { source } from '../../../redress/define';
import { attempts } from '../fills/attempts';
import { days, place } from '../fills/occasion';
import { complainant, provider } from '../fills/parties';
import { asks, documents, story } from '../fills/story';
import type { Form } from '../form';

export const consumerAssociation: Form = {
  id: 'consumer-association',
  desk: { en: 'Consumer association', zh: '消费者协会' },
  source: source('消费者协会投诉须知（各地介绍）', null, 'secondary', '2026-11-22'),
  language: 'zh',
  note: {
    en: 'For mediation. Hand in copies of the evidence and keep the originals.',
    zh: '用于请求调解。证据交复印件，原件自留。',
  },
  to: 'authority',
  steps: ['cn.8'],
  provider: null,
  issues: 'all',
  fields: [
    { label: '投诉方姓名', gloss: 'Your name', fill: complainant },
    { label: '投诉方证件、地址、邮编、电话', gloss: 'Your ID, address, postcode, phone', fill: 'person' },
    { label: '被投诉方', gloss: 'Whom you complain about', fill: provider },
    { label: '时间', gloss: 'When', fill: days },
    { label: '地点', gloss: 'Where', fill: place },
    { label: '经过', gloss: 'What happened', fill: story },
    { label: '协商情况', gloss: 'What was tried with the other side', fill: attempts },
    { label: '证据（复印件）', gloss: 'Evidence (copies)', fill: documents },
    { label: '具体诉求', gloss: 'What exactly you ask for', fill: asks },
  ],
};
