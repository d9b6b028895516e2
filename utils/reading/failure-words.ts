/** Words with which a page says that something did not work. Lower case. */
const FAILED =
  /失败|失敗|错误|錯誤|异常|異常|出错|有误|无法|無法|未能|不能(?!为空)|拒绝|拒絕|超时|逾時|不足|繁忙|稍后(?:再|重)试|稍後再試|请重试|冻结|凍結|锁定|鎖定|封禁|受限|超过限额|超出|过期|失效|无效|不存在|不支持|维护中|\bfail(?:s|ed|ure)?\b|\berror\b|declined|\bdenied\b|rejected|refused|couldn.?t|could not|cannot|can.?t\b|unable|unsuccessful|went wrong|there was a problem|\bproblem (?:with|while|processing)|\binvalid\b|\bexpired\b|insufficient|not enough|\bnot (?:be |been |currently )?(?:completed|complete|processed|authori[sz]ed|available|valid|found|allowed|supported|successful|sent|made)|isn.?t (?:valid|available|supported)|\bincorrect\b|try again|blocked|suspended|frozen|restricted|\b(?:account|access|card|wallet|payments?)\b[^.]{0,24}\b(?:limited|locked|closed|disabled|on hold)\b|exceed(?:s|ed)|timed? ?out|\boops\b|\bsorry\b|unavailable|too many|fehlgeschlagen|fehler|abgelehnt|nicht (?:möglich|durchgeführt|verfügbar)|ungültig|échec|échoué|erreur|refusé|impossible|insuffisant|rechazad|no se pudo|fallid|fall[oó]\b|insuficiente|inválid|falh[ao]|\berro\b|recusad|não foi possível|ошибк|не удалось|отклон|недостаточно|невозможно|отказано|エラー|できません|ませんでした|無効|不正|실패|오류|불가|할 수 없|부족|\b[a-z]{2,}(?:_[a-z]+)+\b/;

/** A question or an offer to help is no failure, whatever it asks about. */
const ASKS = /[?？]\s*$|确定要|确认要|are you sure|do you want|möchten sie|voulez-vous|¿/;

/** Whether a text says that something failed. */
export function saysFailed(text: string): boolean {
  return FAILED.test(text.toLowerCase()) && !ASKS.test(text.toLowerCase());
}

const LABELLED =
  /(?:(?:error|result|response|reason|reference|status|trace|fehler|erreur)\s*-?\s*(?:code|id|no\.?|number)?|错误码|错误代码|错误编号|错误|代码|状态码|code|コード|코드)\s*[:：#]?\s*([A-Z0-9][A-Za-z0-9_.-]{2,40})/gi;
const SHOUTED = /\b[A-Z][A-Z0-9]*(?:[_.][A-Z0-9]+)+\b|\bsys_\d+\b|[（(]([A-Z]*\d[A-Z0-9_-]{2,20})[）)]/;

/** A code that opens something is a secret and names no failure. */
const SECRET_CODE = /(?:verification|security|one[- ]time|sms|access|验证|驗證|校验|安全|动态|動態)[- ]?$/i;

/** The code that a failure message names (`ORDER_STATUS_INVALID`, `E-5021`); null when there is none. */
export function codeIn(text: string): string | null {
  for (const { 1: value = '', index } of text.matchAll(LABELLED)) {
    if (SECRET_CODE.test(text.slice(0, index))) continue;
    const code = value.replace(/[.-]+$/, '');
    if (code.length > 2 && (/\d/.test(code) || /^[A-Z_.]+$/.test(code))) return code;
  }
  const found = SHOUTED.exec(text);
  return found ? (found[1] ?? found[0]) : null;
}
