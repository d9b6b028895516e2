import type { IssueGuide } from '../../model/issue-guide';
import { point, SUPPORT } from './point';

export const privacy: IssueGuide = {
  key: 'privacy',
  urgent: [
    point(
      'privacy.page',
      'Capture the page that shows your data before it changes.',
      '在页面变动之前，对显示个人信息的页面取证。',
    ),
    point('privacy.password', 'If access data leaked, change the password.', '如果登录信息泄露，修改密码。'),
    point(
      'privacy.ask',
      'Ask for the record of who saw or received your data.',
      '要求提供谁查看或取得了这些信息的记录。',
    ),
  ],
  evidence: [
    point('privacy.what', 'Which data, and where you saw it', '哪些信息，在哪里看到的'),
    point('privacy.policy', 'The privacy policy as it stands today', '当天的隐私政策'),
    point('privacy.consent', 'The screen on which you agreed, or none', '同意授权的页面（或并无此页面）'),
    point('privacy.request', 'Your request and the reply', '提出的请求及对方的答复', 'email', 'chat'),
    point('privacy.leak', 'Notice of a leak', '信息泄露的通知', 'email'),
    SUPPORT('privacy'),
  ],
  remedies: [
    point('privacy.access', 'Send me a copy of the data you hold about me.', '提供所掌握的本人信息副本。'),
    point('privacy.delete', 'Correct or delete it.', '更正或删除这些信息。'),
    point('privacy.stop', 'Stop passing it on.', '停止对外提供。'),
    point(
      'privacy.facts',
      'State what leaked, when, and to whom.',
      '说明泄露了哪些信息、何时泄露、泄露给了谁。',
    ),
    point('privacy.loss', 'Make good the loss.', '赔偿损失。'),
  ],
};
