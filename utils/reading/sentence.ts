const AMOUNT = "(?:\\S*\\d[\\d.,' ]*\\S*(?: [A-Z]{3})?)";

/** Sentences of activity lists that name the other side; the name ends where the sentence says how it was paid. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^(?:you )?(?:paid|sent|transferred) (?:${AMOUNT} )?to (.+?)(?: (?:using|via) .*)?$`, 'i'),
  new RegExp(`^(?:you )?received (?:${AMOUNT} )?from (.+?)(?: (?:using|via|into) .*)?$`, 'i'),
  /^(?:payment|transfer|refund|money) (?:sent )?(?:to|from) (.+)$/i,
  /^(.+?) paid you(?: .*\d.*)?$/i,
  /^you paid (?!.* to )(.+?)(?: \S*\d[\d.,]*)?$/i,
  /^(?:转账给|付款给|转账-转给|向)\s*(.+?)(?:付款|转账)?$/,
  /^(?:收到|来自)\s*(.+?)的?(?:转账|付款|红包|退款)$/,
];

/** Words after which it is open whether the name goes on. */
const OPEN = /\s(?:for|on|from|to|with|by|at|using|via|in)\s|[,;|·…]|\.{3}|\d{4,}/i;

/** The other side that a sentence such as "Paid ₹100.00 to Ann using …" names for certain; else null. */
export function nameInSentence(text: string): string | null {
  if (text.length > 120) return null;
  for (const pattern of PATTERNS) {
    const name = pattern.exec(text)?.[1]?.trim();
    if (name)
      return name.length <= 60 &&
        !OPEN.test(` ${name} `) &&
        /\p{L}/u.test(name) &&
        !/^(?:you|your|my|the)\b/i.test(name)
        ? name
        : null;
  }
  return null;
}
