import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../utils/reading/amount';
import { readMoment } from '../../../utils/reading/date';

/** Every way a browser itself writes figures and dates in the nine languages: read as meant, or left open. */
const LOCALES =
  'en-US en-GB en-IN en-CA en-AU en-NZ en-ZA en-SG en-HK en-IE de-DE de-CH de-AT fr-FR fr-CA fr-CH fr-BE es-ES es-MX es-AR es-CL es-CO es-PE es-US pt-BR pt-PT ru-RU ru-KZ ja-JP ko-KR zh-CN zh-TW zh-HK zh-SG'.split(
    ' ',
  );
const ELSEWHERE = ['ja-JP-u-ca-japanese', 'zh-TW-u-ca-roc', 'th-TH-u-ca-buddhist', 'ja-JP-u-hc-h11'];
const ZONES =
  'UTC Asia/Shanghai America/New_York America/Los_Angeles Europe/Berlin Asia/Kolkata America/Sao_Paulo Europe/Moscow Asia/Tokyo Australia/Sydney'.split(
    ' ',
  );

describe('what a browser writes is read as meant or left open', () => {
  it('amounts in every currency, symbol, code or name, with every way of showing the sign', () => {
    const figure = fc
      .tuple(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.nat(4))
      .map(([units, scale]) => units / 10 ** scale);
    fc.assert(
      fc.property(
        figure,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...Intl.supportedValuesOf('currency')),
        fc.record({
          currencyDisplay: fc.constantFrom('symbol', 'narrowSymbol', 'code', 'name'),
          currencySign: fc.constantFrom('standard', 'accounting'),
          signDisplay: fc.constantFrom('auto', 'always', 'exceptZero'),
          useGrouping: fc.boolean(),
        }),
        (value, language, currency, style) => {
          const format = new Intl.NumberFormat(language, { style: 'currency', currency, ...style });
          const shown = format.format(value);
          const parts = format.formatToParts(value);
          const of = (type: string) => parts.filter((part) => part.type === type).map((part) => part.value);
          const digits = [of('integer').join(''), ...of('fraction')].join('.');
          const isMinus = of('minusSign').length > 0 || shown.includes('(');
          const read = readAmount(shown);
          if (read?.money.value == null) return;
          expect([shown, read.money.value]).toEqual([shown, isMinus ? `-${digits}` : digits]);
          expect(read.direction).toBe(isMinus ? 'out' : /\+/.test(shown) ? 'in' : 'unknown');
        },
      ),
      { numRuns: 1500 },
    );
  }, 30_000);

  it('dates in every length, calendar, clock and zone, told the language or not', () => {
    const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const whole = fc.record({
      dateStyle: fc.constantFrom('full', 'long', 'medium', 'short'),
      timeStyle: fc.constantFrom(undefined, 'full', 'long', 'medium', 'short'),
    });
    const pieces = fc.record({
      year: fc.constantFrom('numeric', '2-digit', undefined),
      month: fc.constantFrom('numeric', '2-digit', 'short', 'long'),
      day: fc.constantFrom('numeric', '2-digit'),
      weekday: fc.constantFrom(undefined, 'short', 'long'),
      hour: fc.constantFrom('numeric', '2-digit'),
      minute: fc.constant('2-digit'),
      hour12: fc.boolean(),
      timeZoneName: fc.constantFrom(undefined, 'short', 'longOffset'),
    });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...LOCALES, ...ELSEWHERE),
        fc.constantFrom(...ZONES),
        fc.oneof(whole, pieces),
        fc.boolean(),
        (at, tag, timeZone, style, told) => {
          const options = { ...style, timeZone } as Intl.DateTimeFormatOptions;
          const shown = new Intl.DateTimeFormat(tag, options).format(at);
          const value = readMoment(shown, told ? { language: tag.replace(/-u-.*/, '') } : {})?.value;
          if (!value) return;
          const meant = new Intl.DateTimeFormat('sv-SE', {
            timeZone,
            dateStyle: 'short',
            timeStyle: 'medium',
          }).format(at);
          expect([shown, meant.replace(' ', 'T').slice(0, value.length)]).toEqual([shown, value]);
        },
      ),
      { numRuns: 2500 },
    );
  }, 30_000);
});
