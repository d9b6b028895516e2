/** Words that pages and people may well write, and that screens are rarely drawn for. All invented. */

export const LONG_NAME = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const LONG_HAN = '全国跨境支付结算与虚拟资产托管服务股份有限公司第二营业部'.repeat(3);
export const LONG_ADDRESS = `https://pay.example/${'a1b2c3d4e5f6'.repeat(24)}?next=${'%E6%94%AF'.repeat(40)}`;
export const LONG_REFERENCE = '4KX81920HT550712A'.repeat(8);
export const ARABIC = 'محفظة الدفع السريع: فشلت عملية الدفع، حاول مرة أخرى لاحقًا (٢٦٨٫٠٠ ر.س.)';
export const HEBREW = 'ארנק התשלומים: התשלום נכשל 148.20 ₪';
export const EMOJI = '👩‍👩‍👧‍👦💸🔥🧾'.repeat(14);
export const LONG_AMOUNT = '-123456789012345678.123456789012345678';
