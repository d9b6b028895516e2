import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../utils/statements/profiles';
import { statementName } from '../../../utils/statements/statement-name';
import { sites } from '../../../utils/wallets/sites';

describe('the name of a statement', () => {
  it('is the wallet’s in both languages, and none for a wallet that is not known', () => {
    expect(['alipay', 'kraken', 'binance', 'generic', 'constructor'].map(statementName)).toEqual([
      'Alipay 支付宝',
      'Kraken',
      '币安 Binance',
      null,
      null,
    ]);
  });

  it('is the same as that of the wallet’s pages', () => {
    for (const { id, name } of PROFILES) {
      const site = sites.find((one) => one.id === id);
      if (site) expect([id, name]).toEqual([id, site.name]);
    }
  });
});
