import { describe, expect, it } from 'vitest';
import { rowsOf } from './brief';

const STATEMENTS = [
  [
    'windows-1252',
    'Date,Libellé,Débit,Crédit,Solde\n15/03/2024,Café du marché,"12,50",,"87,50"\n',
    'Café du marché',
  ],
  [
    'windows-1252',
    'Fecha;Descripción;Importe;Moneda\n15/03/2024;Peluquería Muñoz;-12,50;EUR\n',
    'Peluquería Muñoz',
  ],
  [
    'windows-1252',
    'Datum;Empfänger;Verwendungszweck;Betrag\n15.03.2024;Bäcker;Brötchen;-12,50\n',
    'Brötchen',
  ],
  ['windows-1251', 'Дата;Описание;Сумма;Валюта\n15.03.2024;Магнит;-12,50;RUB\n', 'Магнит'],
  ['shift_jis', '取引日,内容,お支払金額,お預り金額\n2024/03/15,コンビニ,12.50,\n', 'コンビニ'],
  ['euc-kr', '거래일시,적요,출금액,입금액\n2024.03.15,스타벅스,12.50,0\n', '스타벅스'],
  ['big5', '交易時間,商品說明,金額,餘額\n2024-03-15,咖啡,-12.50,100\n', '咖啡'],
  ['gb18030', '交易时间,商品说明,金额,余额\n2024-03-15,咖啡,-12.50,100\n', '咖啡'],
] as const;

describe('a statement in an encoding of before Unicode', () => {
  it.each(STATEMENTS)('%s: %s', async (label, text, description) => {
    const [row] = await rowsOf(encoderOf(label)(text));
    expect([row?.description, row?.amount.value, row?.occurredAt.value]).toEqual([
      description,
      '-12.50',
      '2024-03-15',
    ]);
  });

  it('UTF-16 without a mark', async () => {
    const text = 'Date,Description,Amount\n2024-03-15,Café,-12.50\n';
    for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()])
      expect(await rowsOf(new Uint8Array(bytes))).toMatchObject([
        { description: 'Café', amount: { value: '-12.50' } },
      ]);
  });
});

/** The platform only decodes these: what every one and two bytes mean, turned round. */
function encoderOf(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true });
  const known = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if (!known.has(text)) known.set(text, bytes);
    } catch {
      // No character.
    }
  };
  for (let first = 0; first < 256; first += 1) learn([first]);
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) learn([first, second]);
  return (text) => Uint8Array.from([...text].flatMap((character) => known.get(character) ?? [0x3f]));
}
