import type { Authority } from '../model/time-stamp';

/**
 * Public authorities that answer anybody over https without an account, as far as is known; `on` are those that are asked
 * unless the person chooses others. Nobody was asked for this list: it rests on what the authorities and people who use
 * them have published, looked up on 2026-11-22. None is vouched for; who trusts one is the receiver's decision.
 */
export const KNOWN_AUTHORITIES: readonly (Authority & { on: boolean })[] = [
  // freetsa.org names this address; its root is its own, in no list of browsers or the EU.
  { id: 'freetsa', name: 'FreeTSA', url: 'https://freetsa.org/tsr', on: true },
  // sectigo.com/resource-library/time-stamping-server names the host; others report it over https in 2026.
  { id: 'sectigo', name: 'Sectigo', url: 'https://timestamp.sectigo.com/', on: true },
  // The same page: "compliant with eIDAS".
  { id: 'sectigo-eidas', name: 'Sectigo (eIDAS)', url: 'https://timestamp.sectigo.com/qualified', on: false },
  // The German research network: meant for its members, said to answer others too.
  { id: 'dfn', name: 'DFN', url: 'https://zeitstempel.dfn.de/', on: false },
];
