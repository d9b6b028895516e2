import * as v from 'valibot';

/** What is used of `web-ext lint --output=json`. */
const Message = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.nullable(v.string())),
});
const Report = v.object({ errors: v.array(Message), warnings: v.array(Message) });

/**
 * Warnings that come from a library's own code: Preact and html2canvas assign innerHTML, which our code never does
 * (tests/structure holds that).
 */
const NOT_OURS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/** Every error, and every warning that is ours, as a sentence; empty when the package is clean. */
export function judgeLint(json: string): string[] {
  const { errors, warnings } = v.parse(Report, JSON.parse(json));
  return [...errors, ...warnings.filter(({ code }) => !NOT_OURS.has(code))].map(
    ({ code, message, file }) => `${code} ${file ?? ''}: ${message}`,
  );
}
