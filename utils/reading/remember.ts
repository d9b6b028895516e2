/** Lists repeat their words: what was answered for a text is kept. Beyond so many texts everything is forgotten. */
const MOST = 5000;

/** The same pure function, which looks at each text once. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const answer = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
