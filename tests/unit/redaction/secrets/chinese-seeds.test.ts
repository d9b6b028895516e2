import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../../utils/redaction/secrets/secrets';

const characters = fc
  .tuple(fc.constantFrom(simplified, traditional), fc.constantFrom(12, 15, 18, 21, 24))
  .chain(([list, length]) => fc.array(fc.constantFrom(...list), { minLength: length, maxLength: length }));
const label = fc.constantFrom(
  '您的助记词：',
  '助記詞\n請依序抄寫，切勿截圖\n',
  '恢复短语 ',
  'Recovery phrase\n',
  'Mnemonic: ',
);

describe('a seed phrase in Chinese characters', () => {
  it('is masked whole under its name, however its characters are parted', () => {
    fc.assert(
      fc.property(
        label,
        characters,
        fc.constantFrom(' ', '\n', '\u3000', '、'),
        (name, phrase, separator) => {
          const masked = maskSecrets(`${name}${phrase.join(separator)}`);
          expect(masked).toMatch(/(?:█[^█]*){12,}$/);
          expect(masked.slice(name.length)).not.toMatch(/\p{Script=Han}/u);
        },
      ),
    );
  });

  it('is masked without a name where its characters are numbered', () => {
    fc.assert(
      fc.property(characters, fc.constantFrom('. ', ' ', '、', '\n'), (phrase, dot) => {
        const masked = maskSecrets(phrase.map((one, at) => `${at + 1}${dot}${one}`).join('\n'));
        expect(masked).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });
});

describe('is no seed phrase', () => {
  it.each([
    '日 一 二 三 四 五 六\n1 2 3 4 5 6 7\n日 一 二 三 四 五 六\n日 一 二 三 四 五 六',
    '让 每 一 笔 支 付 都 更 安 全 可 靠',
    '助记词是恢复钱包的唯一方式，请勿截图，请勿告诉任何人。',
    '收 入\n支 出\n余 额\n付款失败，款项已从您的账户中扣除，请在二十四小时后再次查询处理结果。',
    '1. 打开钱包 2. 点击账单 3. 选择交易 4. 提交投诉',
  ])('%j', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('any text of whole words', () => {
    const word = fc.array(fc.constantFrom(...simplified), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('，', ' ', '\n'), (words, part) => {
        const text = `助记词：${words.map((one) => one.join('')).join(part)}`;
        expect(maskSecrets(text)).toBe(text);
      }),
    );
  });
});
