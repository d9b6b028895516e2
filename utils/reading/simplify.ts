/** Traditional characters and Japanese forms of the words wallets use, and their simplified form. */
const PAIRS =
  '敗败處处処处關关閉闭轉转賬账帳账確确認认發发貨货訂订單单號号額额餘余進进維维權权過过無无絕绝駁驳審审銷销還还結结爭争議议訴诉糾纠紛纷撥拨凍冻異异錯错誤误狀状態态戶户買买賣卖對对錢钱請请繳缴費费臺台兌兑換换購购實实稅税續续務务員员現现儲储雜杂簽签預预這这領领編编匯汇類类幣币種种時时間间備备註注來来從从';

const simple = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) simple.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

/** One spelling for look-ups: `交易關閉` and `交易关闭`, `失敗` and `失败` are the same word. Never shown. */
export function simplify(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => simple.get(character) ?? character);
}
