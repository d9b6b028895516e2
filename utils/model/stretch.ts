/** A stretch of a line; `hit` when it is what was looked for. */
export interface Stretch {
  text: string;
  hit: boolean;
}
