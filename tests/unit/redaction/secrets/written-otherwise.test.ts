import { describe, expect, it } from 'vitest';
import { maskCards } from '../../../../utils/redaction/secrets/mask-cards';
import { maskSecrets } from '../../../../utils/redaction/secrets/secrets';

const CARD = '4539578763621486';
const KEY = '4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318';
const masked = { 'on a page': maskSecrets, typed: (text: string) => maskCards(text, new Set()) };

/** What is left of a secret: its letters and digits, as long as no more than a card's last four are among them. */
const leftOf = (secret: string, text: string) => {
  const plain = (one: string) => one.normalize('NFKC').replace(/[^\p{L}\d]/gu, '');
  return plain(text).includes(plain(secret).slice(0, -4));
};

describe.each(Object.entries(masked))('%s', (_, mask) => {
  it.each([
    ['in full width', '卡号 ４５３９５７８７６３６２１４８６ 已扣款'],
    ['in Arabic digits', '٤٥٣٩٥٧٨٧٦٣٦٢١٤٨٦'],
    ['with dots', '4539.5787.6362.1486'],
    ['with thin blanks', '4539\u20095787\u20096362\u20091486'],
    ['with two blanks', '4539  5787  6362  1486'],
    ['with tabs', '4539\t5787\t6362\t1486'],
    ['with long dashes', '4539–5787–6362–1486'],
    ['with dashes that do not break', '4539\u20115787\u20116362\u20111486'],
    ['with unseen signs between', '4539\u200b5787\u200b6362\u200b1486'],
    ['with unseen signs within', '45\u200b39578\u200d7636\u206021486'],
    ['with a mark of direction', '\u202d4539 5787 6362 1486\u202c'],
    ['digit by digit', [...CARD].join('\n')],
    ['digit by digit in a line', [...CARD].join(' ')],
    ['with its end set apart', '453957876362\n1486'],
    ['with its issuer set apart', '453957 8763621486'],
    ['behind a star', '*4539578763621486'],
    ['behind its name', '付款卡 No. 4539578763621486'],
  ])('a card number is masked %s', (_name, text) => {
    expect(leftOf(CARD, mask(text))).toBe(false);
  });

  it.each([
    ['3056930902590', '卡号：30569309025904'],
    ['9558801234567890123', '银行卡号：9558801234567890123'],
    ['4367421234567890123', '卡号 4367421234567890123'],
    ['6759649826438453', 'Card number: 6759 6498 2643 8453'],
    ['4222222222222', 'Kartennummer: 4222222222222'],
    ['2200000000000053', '2200 0000 0000 0053'],
    ['30569309025904', '3056 930902 5904'],
  ])('card %s of any issuer is masked where it is called one or grouped as one', (card, text) => {
    expect(leftOf(card, mask(text))).toBe(false);
  });

  it.each([
    '【钱包】您的验证码是：739184，5分钟内有效',
    '验证码为： 739184',
    '验证码【739184】',
    '驗證碼（739184）',
    '验证码：７３９１８４',
    '短信码 739184',
    '动态口令：739184',
    '交易密码：739184',
    '支付密码 739184',
    'PIN码：739184',
    'G-739184 is your Google verification code',
    '739 184 is your code',
    'Your code: 739184',
    'Use 739184 to verify your account',
    'Verification code\n7\n3\n9\n1\n8\n4',
    '739184 is the OTP for your transaction',
    'OTP is: 739184',
    'One-time passcode - 739184',
    'security code (CVV): 739184',
    'CVV/CVC 739184',
    '安全码（CVV2）：739184',
    'Código de verificación: 739184',
    'Votre code de vérification est 739184',
    'Ihre TAN lautet: 739184',
    '認証コード：739184',
    '인증번호 [739184]',
    'Код подтверждения: 739184',
    'Código de segurança 739184',
  ])('the code is masked in %j', (text) => {
    expect(leftOf('739184xxxx', mask(text))).toBe(false);
  });

  it('letters among the digits of a code', () => {
    expect(mask('Verification code: A7K9Q2')).not.toContain('A7K9');
  });

  it.each([
    'Your temporary password is Tr0ub4dor',
    '您的初始密码为Tr0ub4dor，请及时修改',
    '密码是Tr0ub4dor',
    'Password\nTr0ub4dor&3',
    'Contraseña: Tr0ub4dor',
    'Mot de passe : Tr0ub4dor',
    'Kennwort: Tr0ub4dor',
    'Пароль: Tr0ub4dor',
    'パスワード：Tr0ub4dor',
    '비밀번호: Tr0ub4dor',
    '{"password":"Tr0ub4dor"}',
    'pwd=Tr0ub4dor',
    'Cookie: theme=dark; session=Tr0ub4dor',
    'Set-Cookie: sid=Tr0ub4dor; Path=/',
    'PHPSESSID=Tr0ub4dor',
    'Authorization: Basic Tr0ub4dor==',
    'token=Tr0ub4dor5f3a91',
    '{"token":"Tr0ub4dor5f3a91"}',
    'session id: Tr0ub4dor5f3a91',
  ])('the password or token is masked in %j', (text) => {
    expect(mask(text)).not.toContain('Tr0ub4');
  });

  it.each([
    'SCZANGBA5YHTNYVVV4C3U252E2B6P6F5T3U6MM63WBSBZATAQI3EBTQ4',
    'nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5',
    'AIzaSyA1234567890abcdefghijklmnopqrstuv',
    'github_pat_11ABCDEFG0abcdefghijkl_abcdefghijkl',
    `Clé privée : ${KEY}`,
    `Clave privada: ${KEY}`,
    `Приватный ключ: ${KEY}`,
    `개인 키: ${KEY}`,
    `Private key\n${KEY.slice(0, 32)}\n${KEY.slice(32)}`,
    'Private key: 4wBqpZM9xaSheZzJSMawUKKwhdpChKbZ5eu5ky4Vigw7WGDXhGv4R8eQmmAcqfmqy5XWDsLQpkUPVXbRLTGbPVWE',
  ])('the key is masked in %j', (text) => {
    const key = text.split(/[\s:]+/).at(-1) ?? '';
    expect(mask(text)).not.toContain(key.slice(0, 12));
  });
});

describe('no secret, and kept:', () => {
  it.each([
    '订单号 4539578763621486',
    'Order #4539578763621486',
    `0x${KEY}`,
    '6222 **** **** 0128',
    Array.from({ length: 31 }, (_, day) => day + 1).join('\n'),
    '2026-11-03 2026-11-04 2026-11-05',
    '2026年11月03日 14:05:09',
    'Token: EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
    'token=0xdAC17F958D2ee523a2206206994597C13D831ec7',
    'Password must have 8 characters and 1 digit',
    'Your password was changed on 2026-11-03',
    'Your password is at least 8 characters',
    '密码错误3次',
    '密码重置于2026-11-03',
    '验证码5分钟内有效',
    '验证码 300 秒后重发',
    '支付密码 2026年11月03日 修改',
    'PIN 2026-11-03',
    'Verification code sent to 138****5678 at 12:30',
    'The code expires in 300 seconds',
    'Error code: 50014',
    '错误代码 739184',
    'Reference code: 739184',
    'Shipping 12345678',
    'Kevin Tan 88881234',
    'We use cookies: 12 necessary, 3 optional',
    'Use 2000 USDT to verify your account',
    'SWIFT code: 12345678',
    '4000\n500\n20260102\n300',
  ])('%j', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});
