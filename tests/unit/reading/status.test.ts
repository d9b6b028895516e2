import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatusValue } from '../../../utils/model/reading';
import { isStatusWord, readStatus } from '../../../utils/reading/status';

const WORDS: Record<StatusValue, string> = {
  succeeded:
    'Completed|COMPLETE|Success|Successful|Paid|Confirmed|Payment completed|Transaction successful|Status: Completed|✓ Completed|交易成功|已付款|支付成功|已存入零钱|已转账|朋友已收钱|提现已到账|充值完成|已完成 (3)|状态：交易成功|Abgeschlossen|Erfolgreich|Zahlung ausgeführt|Terminée|Effectué|Completado|Pago realizado|Aprovado|Concluído|Выполнено|Завершён|Платёж выполнен|完了|決済完了|支払い済み|결제 완료|완료됨',
  failed:
    'Failed|Declined|Unsuccessful|Not successful|Payment failed|Refund failed|失败|支付失败|交易失敗|退款失败|未成功|不成功|已拒绝|Fehlgeschlagen|Nicht erfolgreich|Abgelehnt|Échoué|Refusée|Rechazado|Recusada|Falhou|Отклонён|Не выполнен|失敗|決済エラー|실패|결제 실패|거절됨',
  pending:
    'Pending|Processing|In Progress|On hold|Unconfirmed|Unapproved|Unpaid|Not yet completed|Not yet paid|Refund pending|Authorised|等待付款|等待发货|等待确认收货|等待买家签收|进行中|处理中|退款中|退款处理中|退款待处理|未付款|待付款|處理中|Ausstehend|In Bearbeitung|En attente|Pendiente|En proceso|Em andamento|В обработке|処理中|保留中|처리 중|대기 중',
  refunded:
    'Refunded|Partially refunded|Refund completed|Reversed|退款成功|退款(成功)|退款 (成功)|已退款|已全额退款|已退款(￥5.00)|部分退款|对方已退还|Erstattet|Teilweise erstattet|Remboursé|Reembolsado|Devuelto|Estornado|Возвращён|Возврат выполнен|返金済み|환불 완료|환불됨',
  cancelled:
    'Cancelled|Canceled|Closed|Expired|Reverted|交易关闭|交易關閉|已关闭|已取消|订单取消|退款关闭|Storniert|Abgebrochen|Annulée|Cancelado|Cancelada|Отменён|キャンセル済み|注文キャンセル|취소됨|주문 취소',
  disputed:
    'Disputed|In dispute|Chargeback|维权|维权中|投诉中|纠纷中|In Konflikt|En litige|En disputa|Em disputa|Спор|분쟁 중',
  unknown:
    '|Incomplete|Not completed|未完成|Refund|退款|Future deposit|Issued|Payment Required|Pago|Payee|hello|Cancel|Done|取消|关闭|确认|提交|付款|キャンセル|취소|확인|Completed on time every day by all of us here|Your payment failed because the bank said no|失败请稍后再试|中|待评价|等待评价|待办事项',
};

describe('a state is read in the wallets’ own words', () => {
  const cases = Object.entries(WORDS).flatMap(([status, words]) =>
    words.split('|').map((word) => [word, status] as const),
  );
  it.each(cases)('%s is %s', (word, status) => {
    expect(readStatus(word)).toBe(status);
    expect(isStatusWord(word)).toBe(status !== 'unknown');
  });
});

describe('a denial is never a success', () => {
  const succeeded = WORDS.succeeded.split('|');
  it('whatever stands after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...succeeded),
        fc.constantFrom(
          'not ',
          'un',
          'in',
          'nicht ',
          'non ',
          'no ',
          'não ',
          'не ',
          '未',
          '不',
          '没有',
          '未能',
          '尚未',
        ),
        (word, no) => {
          expect(readStatus(no + word)).not.toBe('succeeded');
          expect(readStatus(no + word)).not.toBe('refunded');
        },
      ),
      { numRuns: 600 },
    );
  });

  it('a word inside a sentence is no state, and nothing throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...succeeded), fc.string({ minLength: 41 }), (word, text) => {
        expect(readStatus(`${text} ${word}`)).toBe('unknown');
        expect(StatusValue.options).toContain(readStatus(text.slice(0, 12)));
      }),
    );
  });
});
