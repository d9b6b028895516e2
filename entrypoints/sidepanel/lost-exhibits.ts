/** Files of these exhibits (`E0003`) are no longer in the store as they were sealed, or cannot be read any more. */
export class LostExhibits extends Error {
  readonly exhibits: readonly string[];

  constructor(exhibits: readonly string[], cause: unknown) {
    super(`${exhibits.join(', ')}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    this.exhibits = exhibits;
  }
}

/** Does what reads an exhibit's files; what fails there is told of that exhibit. */
export async function readingExhibit<T>(exhibit: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new LostExhibits([exhibit], cause);
  }
}
