import type { IssueGuide } from '../../model/issue-guide';
import { PAYMENT, point, SUPPORT } from './point';

export const noAnswer: IssueGuide = {
  key: 'no_answer',
  urgent: [
    point(
      'silent.announcement',
      'Look for an announcement: outage, holiday, changed hours.',
      '先看公告：故障、节假日、服务时间调整。',
    ),
    point(
      'silent.channel',
      'Try a second way: app, phone, e-mail, letter.',
      '换一种渠道：应用、电话、邮件、信函。',
    ),
    point('silent.letter', 'Write a letter that names a day for the answer.', '写一封注明答复期限的信。'),
  ],
  evidence: [
    SUPPORT('silent'),
    point('silent.times', 'Each attempt with day and time', '每次联系的日期和时间', 'chat'),
    point('silent.tickets', 'Ticket numbers', '受理编号'),
    point('silent.calls', 'Calls: number, length, time on hold', '通话：号码、时长、等待时间', 'recording'),
    point('silent.promises', 'What was promised, and for when', '对方的承诺及期限'),
    point('silent.mails', 'E-mails that went unanswered', '未获答复的邮件', 'email'),
    PAYMENT('silent'),
  ],
  remedies: [
    point('silent.answer', 'Answer in writing by the day named.', '在注明的日期之前书面答复。'),
    point('silent.person', 'Name a person who is in charge of the matter.', '指定专人负责处理。'),
    point('silent.cost', 'Bear the cost that the silence caused.', '承担因不答复造成的费用。'),
    point(
      'silent.final',
      'Send the final response that the next body asks for.',
      '出具向下一级机构申诉所需的最终答复。',
    ),
  ],
};
