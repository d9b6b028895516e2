import type { CalmState } from './calm-states';

const CORNER = 'style="position:fixed;bottom:20px;right:20px;width:340px;height:420px"';
const SAID = [
  '我的付款失败了',
  '抱歉，系统异常，正在为您核实',
  '钱被冻结了怎么办',
  'Sorry, your transfer was declined by the bank',
];

const all = (make: (text: string, at: number) => string) => SAID.map(make).join('');

/** Chats in which people speak of failures, as the widgets of service desks render them. */
export const CALM_CHATS: readonly CalmState[] = [
  { name: 'a chat with hashed names', html: `<div class="x1" ${CORNER}><div class="x2">${all((text) => `<div class="x3"><div class="x4" role="alert">${text}</div></div>`)}</div><textarea placeholder="Write a message"></textarea></div>` },
  { name: 'a chat with two messages', html: `<div class="k9" ${CORNER}><div class="k8"><div class="k7" role="alert">My payment failed</div><div class="k7" role="alert">Sorry about that, it was declined.</div></div><div contenteditable="true"></div></div>` },
  { name: 'a chat in a dialog', html: `<div role="dialog" aria-label="Customer service" ${CORNER}><div class="body">${all((text, at) => `<div class="bubble ${at % 2 ? 'in' : 'out'}">${text}</div>`)}</div><input placeholder="输入消息"></div>` },
  { name: 'a service desk in Chinese', html: `<div class="im-window" ${CORNER}><ul class="im-msgs">${all((text, at) => `<li class="msg-item ${at % 2 ? 'kefu' : 'self'}"><div class="msg-txt">${text}</div></li>`)}</ul><textarea></textarea></div>` },
  { name: 'a feed of messages', html: `<div role="feed" class="feed">${all((text) => `<article class="message" role="alert"><p>${text}</p></article>`)}</div>` },
  { name: 'Intercom', html: `<div class="intercom-messenger" ${CORNER}>${all((text, at) => `<div class="intercom-comment-container intercom-comment-container-${at % 2 ? 'admin' : 'user'}"><div class="intercom-block-paragraph" role="alert">${text}</div></div>`)}</div>` },
  { name: 'Crisp', html: `<div class="crisp-client" ${CORNER}><div data-area="messages">${all((text, at) => `<div data-area="message" data-from="${at % 2 ? 'operator' : 'user'}" role="alert"><span class="text">${text}</span></div>`)}</div></div>` },
  { name: 'the last message in a preview', html: `<div class="chat-preview notification" ${CORNER}><b>Support</b><p>Sorry, your refund was rejected.</p></div>` },
]; // biome-ignore format: one chat a line
