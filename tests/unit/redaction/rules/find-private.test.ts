import { expect, it } from 'vitest';
import { findPrivate } from '../../../../utils/redaction/rules/find-private';

const found = (text: string) =>
  findPrivate(text).map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`);

it.each([
  // Cards: the last four digits stay.
  ['卡号 6222 0212 3456 7894 已扣款', 'card_number: 6222 0212 3456'],
  ['paid with 4539578763621486.', 'card_number: 453957876362'],
  // Accounts.
  ['IBAN: GB82 WEST 1234 5698 7654 32', 'account_number: GB82 WEST 1234 5698 7654 32'],
  ['DE89370400440532013000', 'account_number: DE89370400440532013000'],
  ['收款账号：3100 0266 0920 0112 345', 'account_number: 3100 0266 0920 0112 345'],
  ['Account number: 000123456789', 'account_number: 000123456789'],
  ['routing number 021000021', 'account_number: 021000021'],
  [
    'sent to 0x52908400098527886E0F7030069857D2E4169EE7',
    'account_number: 0x52908400098527886E0F7030069857D2E4169EE7',
  ],
  [
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'account_number: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  ],
  ['TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'account_number: TJRabPrwbZy45sbavfcjinPJC18kjpRTv8'],
  ['UPI ID ravi.k@okhdfcbank', 'account_number: ravi.k@okhdfcbank'],
  ['cashtag $danakoh', 'account_number: $danakoh'],
  // Identity numbers.
  ['身份证 11010519491231002X', 'identity_number: 11010519491231002X'],
  ['A123456789', 'identity_number: A123456789'],
  ['HKID A123456(3)', 'identity_number: A123456(3)'],
  ['Aadhaar 2341 2341 2346', 'identity_number: 2341 2341 2346'],
  ['PAN ABCPE1234F', 'identity_number: ABCPE1234F'],
  ['CPF 529.982.247-25', 'identity_number: 529.982.247-25'],
  ['SSN: 219-09-9999', 'identity_number: 219-09-9999'],
  ['DNI 12345678Z', 'identity_number: 12345678Z'],
  ['NIE X1234567L', 'identity_number: X1234567L'],
  ['S1234567D', 'identity_number: S1234567D'],
  ['1-1017-00230-70-8', 'identity_number: 1-1017-00230-70-8'],
  ['2 55 08 14 168 025 38', 'identity_number: 2 55 08 14 168 025 38'],
  ['112-233-445 95', 'identity_number: 112-233-445 95'],
  ['National Insurance: QQ 12 34 56 C', 'identity_number: QQ 12 34 56 C'],
  ['Passport number: E12345678', 'identity_number: E12345678'],
  ['护照号码：E12345678', 'identity_number: E12345678'],
  // Telephones and e-mail.
  ['手机 138 0013 8000', 'phone: 138 0013 8000'],
  ['010-62345678', 'phone: 010-62345678'],
  ['call (415) 555-0132', 'phone: (415) 555-0132'],
  ['Phone: 020 7946 0018', 'phone: 020 7946 0018'],
  ['from li.hua@mail.example', 'email: li.hua@mail.example'],
  // Addresses.
  [
    '收货地址：浙江省杭州市西湖区文三路 138 号 2 幢 301 室',
    'address: 浙江省杭州市西湖区文三路 138 号 2 幢 301 室',
  ],
  ['寄到上海市静安区南京西路1号', 'address: 上海市静安区南京西路1号'],
  ['12 Alder Row, Portland, OR 97201', 'address: 12 Alder Row, Portland, OR 97201'],
  ['10 Example Street, London SW1A 2AA', 'address: 10 Example Street, London SW1A 2AA'],
  ['Musterstraße 12, 10115 Berlin', 'address: Musterstraße 12, 10115 Berlin'],
  ['8 rue des Lilas, 75011 Paris', 'address: 8 rue des Lilas, 75011 Paris'],
  ['Calle Mayor 5, 28013 Madrid', 'address: Calle Mayor 5, 28013 Madrid'],
  ['〒150-0001 東京都渋谷区神宮前1-2-3', 'address: 〒150-0001 東京都渋谷区神宮前1-2-3'],
  ['Shipping address: 4 Harbour Lane, Flat 2\nOrder 7', 'address: 4 Harbour Lane, Flat 2'],
  // Names.
  ['收款人：李小河', 'name: 李小河'],
  ['付款方 欧阳修文', 'name: 欧阳修文'],
  ['转账-来自王大明', 'name: 王大明'],
  ['来自陈小满的红包', 'name: 陈小满'],
  ['王女士您好', 'name: 王女士'],
  ['To: Dana Koh\n', 'name: Dana Koh'],
  ['Account holder: IMKE VAN DER VELDE', 'name: IMKE VAN DER VELDE'],
  ['Dear Mr. Okafor,', 'name: Okafor'],
  ['Hi, my name is Priya and I', 'name: Priya'],
  // Balances.
  ['账户余额：1,204.11', 'balance: 1,204.11'],
  ['余额 ¥203.19', 'balance: ¥203.19'],
  ['Available balance: $1,000.00', 'balance: $1,000.00'],
  ['Saldo: 1.287,50 €', 'balance: 1.287,50 €'],
  ['Balance 1.2 BTC', 'balance: 1.2 BTC'],
  // What should never be there.
  [`Bearer ${'a1'.repeat(12)}`, `key: ${'a1'.repeat(12)}`],
])('in “%s” is found %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

it.each([
  '订单号 2026110213800138000',
  'Order # 139-1234567-1234567',
  'Transaction ID 8SD19927XK110022M',
  '交易单号 4200002026110213800138000123',
  '流水号：13912345678',
  'Reference: 219-09-9999',
  'txn 0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060',
  '2026-11-02 14:05:09 -128.00 CNY',
  '+1.23456789 ETH',
  '+12 345 678,90 €',
  '1,234,567.89',
  '付款方：星光便利店',
  '收款方 芒果超市有限公司',
  '麦当劳',
  'To: Harbour Bakery\n',
  'From: PayPal Balance\n',
  'Customer service 95188, 400-800-1234',
  'Write to support@wallet.example',
  'Hello Kitty Store, 12 Main Street',
  '北京路店',
  '上海分行',
  'Balance your budget in 3 steps',
  '余额不足',
  'Version 10.2.3, build 20261102',
  'Price: $128.00 for 2 items',
  '卡号 6222 **** **** 0128',
  '12 November 2026, OR 5 more',
  'Invoice 12345678A',
])('in “%s” nothing is found', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  'a',
  '1',
  '1-',
  'Aa ',
  '上海市',
  '路1',
  'a.',
  '1,',
  'address: a ',
  'GB82',
  '12 Main Street ',
  'Balance ',
  '收款人',
])('a page may hold “%s” a hundred thousand times over, and is looked through all the same', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  expect(found(`${text}\nlast@mail.example`).at(-1)).toBe('email: last@mail.example');
});
