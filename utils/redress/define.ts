import type { Clock, Source, Step } from '../model/redress';

type Needed<T, K extends keyof T> = Pick<T, K> & Partial<T>;

/** A step with what most steps have: the person acts, any trouble, open at once, no clock. */
export function step(own: Needed<Step, 'id' | 'desk' | 'task' | 'source'>): Step {
  return {
    who: 'you',
    issues: 'all',
    urgent: false,
    opens: [],
    asks: [],
    phone: null,
    url: null,
    noDesk: false,
    clocks: [],
    ...own,
  };
}

/** A clock with what most clocks have: of a law, for the provider, its first day not counted, closing nothing. */
export function clock(own: Needed<Clock, 'id' | 'what' | 'amount' | 'unit' | 'since' | 'source'>): Clock {
  return { who: 'provider', kind: 'law', from: [], dayZero: 'excluded', closes: false, ...own };
}

/** A source as it was checked on a day. */
export function source(title: string, url: string | null, grade: Source['grade'], checkedOn: string): Source {
  return { title, url, grade, checkedOn };
}
