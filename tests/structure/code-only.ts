const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/.source;
// A slash begins a regular expression only where a value may begin.
const REGEXP =
  /(?<=(?:[=(,:!&|?{};[\n]|return|=>)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/.source;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/.source;
const TOKEN = new RegExp(`(?<string>${STRING})|(?<regexp>${REGEXP})|(?<comment>${COMMENT})`, 'g');

/** The source without its comments; strings and regular expressions stay. */
export function withoutComments(source: string): string {
  return source.replace(TOKEN, (whole, ...rest) => (groups(rest).comment === undefined ? whole : ' '));
}

/** The source without comments, and with every string and regular expression emptied: only what the program does. */
export function codeOnly(source: string): string {
  return source.replace(TOKEN, (_, ...rest) => {
    const { string, regexp } = groups(rest);
    return string === undefined && regexp === undefined ? ' ' : "''";
  });
}

function groups(replacerArguments: unknown[]): { string?: string; regexp?: string; comment?: string } {
  return Object(replacerArguments.at(-1));
}
