import { describe, expect, it } from 'vitest';
import messagesTw from '../../public/_locales/zh_TW/messages.json';
import rulesTw from '../../public/_locales/zh_TW/rules.json';

/**
 * The characters in common use in Taiwan, after its Ministry of Education's standard list: level 1 of Big5, whose code
 * points run from A440 to C67E (https://encoding.spec.whatwg.org/#big5). Simplified forms are not among them.
 */
function commonInTaiwan(): Set<string> {
  const big5 = new TextDecoder('big5');
  const found = new Set<string>();
  for (let lead = 0xa4; lead <= 0xc6; lead += 1)
    for (let trail = 0x40; trail <= (lead === 0xc6 ? 0x7e : 0xfe); trail += 1)
      if (trail < 0x7f || trail > 0xa0) found.add(big5.decode(new Uint8Array([lead, trail])));
  return found;
}

const messages = [
  ...Object.entries(messagesTw).map(([key, { message }]) => [key, message] as const),
  ...Object.entries<string>(rulesTw),
];
const common = commonInTaiwan();
const strangeIn = (text: string) =>
  [...text].filter((one) => /\p{Script=Han}/u.test(one) && !common.has(one));

/** What the mainland says and Taiwan does not; each stands for the word beside it. */
const MAINLAND: Record<string, string> = {
  軟件: '軟體',
  網絡: '網路',
  信息: '訊息',
  默認: '預設',
  屏幕: '螢幕',
  鼠標: '滑鼠',
  標籤頁: '分頁',
  剪貼板: '剪貼簿',
  粘貼: '貼上',
  導出: '匯出',
  導入: '匯入',
  保存為: '存為',
  服務器: '伺服器',
  賬: '帳',
  身份: '身分',
  郵箱: '信箱',
  截屏: '截圖',
  短信: '簡訊',
  二維碼: 'QR Code',
};

describe('Traditional Chinese', () => {
  it('the characters in common use are told from simplified ones', () => {
    expect(common.size).toBe(5401);
    expect(strangeIn('螢幕截圖、檔案、匯出')).toEqual([]);
    expect(strangeIn('导出档案')).toEqual(['导', '档']);
  });

  it('every message is written in the characters in common use in Taiwan', () => {
    const strange = messages.flatMap(([key, message]) => strangeIn(message).map((one) => `${key} ${one}`));
    expect(strange).toEqual([]);
  });

  it.each(Object.entries(MAINLAND))('%s is not said: %s is', (word) => {
    const said = messages.filter(([, message]) => message.includes(word));
    expect(said.map(([key]) => key)).toEqual([]);
  });

  it('sentences are set with wide punctuation and corner quotes', () => {
    const narrow = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|[“”‘’]/u;
    const wrong = messages.filter(([, message]) => narrow.test(message));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
