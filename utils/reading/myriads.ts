/** `1万2,000円`, `3만 원`, `1万2千円`, `5千円`: whole ten thousands and thousands, as Japan and Korea write prices. */
const MYRIADS =
  /(?<![\d.,])(?:(?<man>[1-9]\d{0,4}) ?[万萬만] ?)?(?:(?<sen>[1-9]) ?[千천]|(?<rest>[1-9]\d{0,3}|[1-9],\d{3}))? ?(?<mark>円|원)/;

/**
 * The figure of such an amount in digits (`12000円`); any other text as it is. Only before 円 and 원: elsewhere ten
 * thousands are a rounded figure (`1.2万元`).
 */
export function unfoldMyriads(text: string): string {
  if (!/[万萬만千천]/.test(text)) return text;
  return text.replace(MYRIADS, (whole, ...found: unknown[]) => {
    const { man, sen, rest, mark } = found.at(-1) as Record<string, string | undefined>;
    if (!man && !sen) return whole;
    const units = sen ? Number(sen) * 1000 : Number((rest ?? '0').replace(',', ''));
    return `${Number(man ?? 0) * 10_000 + units}${mark}`;
  });
}
