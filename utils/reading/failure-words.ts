/** Words with which a page says that something did not work. Lower case. */
const FAILED =
  /失败|失敗|错误|錯誤|异常|異常|出错|有误|无法|無法|未能|不能(?!为空)|拒绝|拒絕|拒收|超时|逾時|不足|余额不够|繁忙|稍后(?:再|重)试|稍後再試|请.{0,10}重试|驳回|駁回|被退回|拦截|攔截|风控|存在风险|有风险|涉嫌|违规|频繁|达.{0,4}上限|超限|被限制|限制(?:使用|交易|收款|支付|付款|转账|登录)|被停用|未通过|未成功|没有成功|不成功|未完成(?!的)|未到账|未生效|中断|网络.{0,6}断|暂时关闭|通道.{0,4}关闭|不可用|不一致|无权|权限不足|冻结|凍結|锁定|鎖定|封禁|受限|超过限额|超出|过期|失效|无效|不存在|不支持|维护中|\bfail(?:s|ed|ure)?\b|\berrors?\b|\bdeclined|\bdenied\b|\brejected|\brefused|couldn.?t|could not|cannot|can.?t\b|\bunable|unsuccessful|went wrong|there(?: i|.)s a problem|there was a problem|\bproblem (?:with|while|processing)|\binvalid\b|\bexpired\b|insufficient|not enough|\bnot (?:be |been |currently )?(?:completed|complete|processed|authori[sz]ed|available|valid|found|allowed|supported|successful|sent|made)|isn.?t (?:valid|available|supported)|\bincorrect\b|\bdidn.?t (?:go through|work|match|load|complete|arrive)|\bdid not (?:go through|work|match|load|complete|arrive|respond)|(?:hasn.?t|haven.?t|wasn.?t|weren.?t) (?:been )?(?:able|completed|sent|processed|approved|successful|accepted)|does(?:n.?| no)t match|\binterrupted\b|\breverted\b|\bflagged\b|\blost (?:the |our |your )?connection|\blimit (?:was |is |has been )?reached|try again|\bblocked|\bsuspended|\bfrozen|\brestricted|\b(?:account|access|card|wallet|payments?)\b[^.]{0,24}\b(?:limited|locked|closed|disabled|on hold)\b|exceed(?:s|ed)|timed? ?out|\boops\b|\bsorry\b|\bunavailable|too many|fehlgeschlagen|fehler|abgelehnt|nicht (?:möglich|durchgeführt|verfügbar)|ungültig|échec|échoué|erreur|refusé|impossible|insuffisant|rechazad|no se pudo|fallid|fall[oó]\b|insuficiente|inválid|falh[ao]|\berro\b|recusad|não foi possível|ошибк|не удалось|отклон|недостаточно|невозможно|отказано|エラー|できません|ませんでした|無効|不正|실패|오류|불가|할 수 없|부족|\b[a-z]{2,}(?:_[a-z]+)+\b/;

const EVERY_FAILED = new RegExp(FAILED, 'g');

/** A question or an offer to help is no failure, whatever it asks about. */
const ASKS =
  /[?？]\s*$|^(?:why|how|what|when) (?:to|do|does|did|is|are|was|were|can|my|your|if)\b|^(?:为什么|为何|如何|怎么|怎样)|怎么办|确定要|确认要|are you sure|do you want|möchten sie|voulez-vous|¿/;

/** Phrases that hold such a word and say the opposite, or what holds always: an end of trouble, a rule, a pleasantry. */
const HARMLESS: readonly RegExp[] = [
  /解除[^，。；,;]{0,6}?(?:冻结|凍結|锁定|鎖定|封禁|限制|受限|异常|異常)/g,
  /(?:暂无|没有|未发现|未见|[^法]?无|零|\b0 ?[个笔])(?:任何)?(?:异常|異常|失败|失敗|错误|錯誤|违规|风险)/g,
  /(?:投资|理财|市场|基金|借贷|入市).{0,2}有风险/g,
  /(?:无法|不能|不可)(?:撤销|撤回|恢复|找回|逆转)|不(?:能|得|可)(?:超过|低于)|过期(?:自动)?(?:失效|作废)|(?:失败|错误|异常)率/g,
  /\b(?:no|without|zero|0|any|no longer) (?:\w+ )?(?:fail(?:ed|ures?)|errors?|declined|problems?|blocked|expired|rejected|restricted|limited|frozen)\b/g,
  /\b(?:cannot|can.?t|can not)(?: be)? (?:undo(?:ne)?|recover(?:ed)?|reversed?|retrieved?|miss|wait|lose|go wrong)\b/g,
  /\bsorry to (?:see|hear|keep|bother)|\boffers? (?:is |are )?not valid\b|\bwe(?: wi|.)ll (?:automatically )?try again/g,
];

/** Behind these, in the same sentence, nothing has happened yet. */
const NOT_YET =
  /(?:如(?:果|遇|有|若)|如(?=支付|付款|转账|交易|提现|余额|您|未|无|需|卡|银行|出现|发生)|若(?!干)|一旦|假如|倘若|万一)[^。！!；;\n]*$|(?:凡是|可能|谨防|避免|防止|以免|即将|将于|请勿|切勿)[^，,。！!；;\n]*$|\b(?:if|unless|once|whenever|should you|in case|may|might|could be|will be|would|never|avoid)\b[^!;\n]*$/;

/** Names of lists, settings and articles about failures: `异常订单`, `Failed payments (3)`, `交易失败提醒`. */
const LABEL =
  /^.{0,8}(?:失败|失敗|异常|異常|错误|錯誤|超时|过期|冻结|失效|拒绝)的?(?:交易|订单|记录|列表|明细|日志|账单|通知|提醒|原因|处理|说明|次数|申诉|代码|码)\s*(?:[（(]?\d*[)）]?)$|^(?:failed|declined|rejected|refused|blocked|expired|frozen|disputed|cancelled|error|failure) (?!funds)\w+(?:s|log|history|list|rate|centre|center)(?: ?\(\d+\))?$|^(?:report|resolve|fix|solve|dispute|troubleshoot(?:ing)?|understanding|about|help with) /;

/** Whether a text says that something failed: now, not under a condition, and not as the name of a list. */
export function saysFailed(raw: string): boolean {
  const text = HARMLESS.reduce((rest, phrase) => rest.replace(phrase, ' '), raw.toLowerCase());
  if (!FAILED.test(text) || ASKS.test(text) || LABEL.test(text.trim())) return false;
  return text.split(/(?<=[。！!；;\n])|(?<=[.]) /).some(sentenceSaysFailed);
}

function sentenceSaysFailed(sentence: string): boolean {
  return [...sentence.matchAll(EVERY_FAILED)].some(({ index }) => !NOT_YET.test(sentence.slice(0, index)));
}
