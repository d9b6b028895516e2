import { describe, expect, it } from 'vitest';
import { brief, rowsOf } from './brief';

const OFX = `OFXHEADER:100
DATA:OFXSGML

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD
<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240305140501.000[-5:EST]<TRNAMT>-12.50<FITID>2024030500001<NAME>Coffee &amp; Co<MEMO>Latte
</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240306120000<TRNAMT>1000.00<FITID>2024030600002<NAME>Ann</STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

const entry = (amount: string, way: string, party: string, more = '') =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${way}</CdtDbtInd>${more}<Sts>BOOK</Sts><BookgDt><Dt>2024-03-05</Dt></BookgDt><AcctSvcrRef>2024030512345</AcctSvcrRef><NtryDtls><TxDtls><RltdPties>${party}</RltdPties><RmtInf><Ustrd>Rent</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;

describe('a file for accounting programs', () => {
  it('in OFX is read: sign, day, zone and number', async () => {
    expect((await rowsOf(OFX)).map(brief)).toEqual([
      'transaction 1 | 2024-03-05T14:05:01 -05:00 | -12.50 USD | out | unknown | unknown | Coffee & Co | Latte | fee - | balance - | transaction 2024030500001',
      'transaction 2 | 2024-03-06 | 1000.00 USD | in | unknown | unknown | Ann | - | fee - | balance - | transaction 2024030600002',
    ]);
  });

  it('in camt.053 is read, and a reversal leaves its way open', async () => {
    const parties = '<Dbtr><Nm>Dana</Nm></Dbtr><Cdtr><Nm>Landlord</Nm></Cdtr>';
    const xml = `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Bal><Amt Ccy="EUR">5.00</Amt></Bal>${entry('500.00', 'DBIT', parties)}${entry('7.00', 'CRDT', parties)}${entry('7.00', 'CRDT', parties, '<RvslInd>true</RvslInd>')}</Stmt></BkToCstmrStmt></Document>`;
    expect((await rowsOf(xml)).map(brief)).toEqual([
      'entry 1 | 2024-03-05 | -500.00 EUR | out | succeeded | unknown | Landlord | Rent | fee - | balance - | transaction 2024030512345',
      'entry 2 | 2024-03-05 | 7.00 EUR | in | succeeded | unknown | Dana | Rent | fee - | balance - | transaction 2024030512345',
      'entry 3 | 2024-03-05 | 7.00 EUR | unknown | succeeded | unknown | Dana | Rent | fee - | balance - | transaction 2024030512345',
    ]);
  });

  it('in QIF is read: of accounts alone, the year behind an apostrophe, no currency', async () => {
    const qif =
      "!Type:Cat\nNFood\n^\n!Type:Bank\nD15/03'24\nT-1,012.50\nPCafe\nMLatte\n^\nD16/ 3'24\nT3.00\nPAnn\n^\n";
    expect((await rowsOf(qif)).map(brief)).toEqual([
      'payment 1 | 2024-03-15 | -1012.50 ? | out | unknown | unknown | Cafe | Latte | fee - | balance -',
      'payment 2 | 2024-03-16 | 3.00 ? | in | unknown | unknown | Ann | - | fee - | balance -',
    ]);
  });

  it('in MT940 is read: the booking day nearest to the value date, and a reversal leaves its way open', async () => {
    const mt940 = `:20:START
:25:10010010/123456
:60F:C231229EUR1000,00
:61:2312310102DR12,50N005NONREF//1234567
:86:005?00KARTE?20Kaffee und?21 Kuchen?32Cafe Nord
:61:240103RC7,N051NONREF//1234568
:86:Returned
:62F:C240103EUR987,50
-`;
    expect((await rowsOf(mt940)).map(brief)).toEqual([
      'line 1 | 2024-01-02 | -12.50 EUR | out | unknown | unknown | Cafe Nord | Kaffee und Kuchen | fee - | balance - | transaction 1234567',
      'line 2 | 2024-01-03 | 7 EUR | unknown | unknown | unknown | - | Returned | fee - | balance - | transaction 1234568',
    ]);
  });
});
