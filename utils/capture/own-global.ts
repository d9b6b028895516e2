/** The globals by which the extension's scripts in one page find each other. */
type OwnName = Extract<keyof typeof globalThis, `walletWitness${string}`>;

/**
 * What another of our scripts in this page left under a name; undefined where none did. Not `globalThis[name]`: an element
 * or a frame that the page calls so stands there, in the world of a content script too (HTML standard, "named access on the
 * Window object").
 */
export function ownGlobal<K extends OwnName>(name: K): (typeof globalThis)[K] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}
