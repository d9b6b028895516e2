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
      'transaction 1 | 2024-03-05T14:05:01 -05:00 | -12.50 USD | out | unknown | unknown | Coffee & Co | DEBIT | fee - | balance - | transaction 2024030500001',
      'transaction 2 | 2024-03-06 | 1000.00 USD | in | unknown | unknown | Ann | CREDIT | fee - | balance - | transaction 2024030600002',
    ]);
  });

  it('in camt.053 is read, and a reversal leaves its way open', async () => {
    const parties = '<Dbtr><Nm>Dana</Nm></Dbtr><Cdtr><Nm>Landlord</Nm></Cdtr>';
    const xml = `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Bal><Amt Ccy="EUR">5.00</Amt></Bal>${entry('500.00', 'DBIT', parties)}${entry('7.00', 'CRDT', parties)}${entry('7.00', 'CRDT', parties, '<RvslInd>true</RvslInd>')}</Stmt></BkToCstmrStmt></Document>`;
    expect((await rowsOf(xml)).map(brief)).toEqual([
      'entry 1 | 2024-03-05 | -500.00 EUR | out | unknown | unknown | Landlord | Rent | fee - | balance - | transaction 2024030512345',
      'entry 2 | 2024-03-05 | 7.00 EUR | in | unknown | unknown | Dana | Rent | fee - | balance - | transaction 2024030512345',
      'entry 3 | 2024-03-05 | 7.00 EUR | unknown | unknown | unknown | Dana | Rent | fee - | balance - | transaction 2024030512345',
    ]);
  });
});
