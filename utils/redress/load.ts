import type { Jurisdiction } from '../model/jurisdiction';
import type { Rules } from '../model/redress';

const FILES: Record<Jurisdiction, () => Promise<Rules>> = {
  cn: async () => (await import('./jurisdictions/cn')).cn,
  cn_crypto: async () => (await import('./jurisdictions/cn-crypto')).cnCrypto,
  hk: async () => (await import('./jurisdictions/hk')).hk,
  hk_crypto: async () => (await import('./jurisdictions/hk-crypto')).hkCrypto,
  tw: async () => (await import('./jurisdictions/tw')).tw,
  sg: async () => (await import('./jurisdictions/sg')).sg,
  us: async () => (await import('./jurisdictions/us')).us,
  us_crypto: async () => (await import('./jurisdictions/us-crypto')).usCrypto,
  uk: async () => (await import('./jurisdictions/uk')).uk,
  uk_crypto: async () => (await import('./jurisdictions/uk-crypto')).ukCrypto,
  eu: async () => (await import('./jurisdictions/eu')).eu,
  eu_crypto: async () => (await import('./jurisdictions/eu-crypto')).euCrypto,
  au: async () => (await import('./jurisdictions/au')).au,
  in: async () => (await import('./jurisdictions/in')).india,
  ca_bank: async () => (await import('./jurisdictions/ca-bank')).caBank,
  ca_wallet: async () => (await import('./jurisdictions/ca-wallet')).caWallet,
  other: async () => (await import('./jurisdictions/other')).other,
};

/** The rules of one jurisdiction; each is loaded when it is first asked for. */
export function loadRules(jurisdiction: Jurisdiction): Promise<Rules> {
  return FILES[jurisdiction]();
}
