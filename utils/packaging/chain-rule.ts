import type { TextLanguage } from '../model/text-language';
import { type Html, html } from './html';

/** What the custody log shows and how its hashes are counted, to end a paragraph with. */
export const chainRule: Record<TextLanguage, Html> = {
  en: html`Each entry carries the hash of the
      one before (<code>prev</code>), and its own hash is over that, so that an entry changed or taken out in between would show, unless
      all after it were counted anew: then the signature, and every time stamp over them, would not hold. Entries missing at its end would not show.
      Of entries about other cases only hashes appear, which hold the chain together.</p>
      <p class="note">To recompute it: an entry’s hash is the SHA-256 of <code>{"content":…,"prev":…,"seq":…}</code>, where <code>content</code> is the
      SHA-256 of its remaining fields, both as canonical JSON (RFC 8785). Entries without <code>salt</code> are by earlier versions: theirs
      is the SHA-256 of all other fields, and of those about other cases the link cannot be seen.`,
  zh: html`每一条都含有上一条的哈希值（<code>prev</code>），自己的哈希值又据此算出，中间若有记录被改动或抽走，就会显现，除非其后各条全部重新计算，而那样一来，签名和针对这些记录的时间戳就不再成立。末尾若有记录被删去，则无法看出。涉及其他案件的记录只列出哈希值，用来保持前后连贯。</p>
      <p class="note">复算方法：每条记录的哈希值，是 <code>{"content":…,"prev":…,"seq":…}</code> 的 SHA-256，其中 <code>content</code>
      是其余各项的 SHA-256，均写成规范 JSON（RFC 8785）。没有 <code>salt</code> 的记录出自早期版本，其哈希值是其余各项一并计算的 SHA-256，其中涉及其他案件的记录看不出前后关联。`,
};
