import { PROFILES } from './profiles';

/** How a wallet is named beside its statement, in both languages where they differ: `Alipay 支付宝`; null for none that is known. */
export function statementName(id: string): string | null {
  const name = PROFILES.find((profile) => profile.id === id)?.name;
  if (!name) return null;
  return name.zh.includes(name.en) ? name.zh : `${name.en} ${name.zh}`;
}
