import type { Taken } from '../model/page-capture';

/** What `take` gives, or why it could not. */
export function attempt<T>(take: () => T): Taken<T> {
  try {
    return { value: take() };
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}

/** What `make` makes of something that was taken; where that could not be, neither can this. */
export function from<T, U>(taken: Taken<T>, make: (value: T) => U): Taken<U> {
  return 'cause' in taken ? taken : attempt(() => make(taken.value));
}
