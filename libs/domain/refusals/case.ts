import type { RefusalTable } from './table';

export const caseRefusals = {
  'case.ending': {
    kind: 'unavailable',
    zh: '上一案件正在办结，请稍后再报，系统会自动重试。',
    en: 'The previous case is just being closed; please report again shortly, it is retried by itself.',
  },
  'case.closed': {
    kind: 'refused',
    zh: '案件已办结，不能再办理。',
    en: 'The case is closed; nothing more can be done on it.',
  },
  'case.changed': {
    kind: 'conflict',
    zh: '填报期间该户登记信息已有变动，请核对后重新提交。',
    en: 'The register changed while the form was open; please check and submit again.',
  },
  'case.suspended': {
    kind: 'refused',
    zh: '案件已暂停，恢复后方可办理。',
    en: 'The case is suspended; it has to be resumed first.',
  },
  'case.notSuspended': {
    kind: 'refused',
    zh: '案件没有暂停，无需恢复。',
    en: 'The case is not suspended, so there is nothing to resume.',
  },
  'case.mismatch': {
    kind: 'conflict',
    zh: '该户原案件已办结，当前是另一案件，请重新打开后办理。',
    en: 'The case you opened has ended and the household has another one now; please open it again.',
  },
  'case.notInPhase': {
    kind: 'refused',
    zh: '案件所处阶段不能这样办理。',
    en: 'This cannot be done in the phase the case is in.',
  },
  'case.alreadyProposed': {
    kind: 'conflict',
    zh: '该事项已有人提出，正在等待审定。',
    en: 'This has been proposed already and waits for the decision.',
  },
  'key.otherBody': {
    kind: 'conflict',
    zh: '同一提交编号已用于另一份内容，请重新打开表单后提交。',
    en: 'This submission key was used for another content; please open the form again and submit.',
  },
  'key.required': {
    kind: 'invalid',
    zh: '缺少提交编号（Idempotency-Key）。',
    en: 'The submission key (Idempotency-Key) is missing.',
  },
  'emergency.open': {
    kind: 'conflict',
    zh: '已登记先行救助，正在补办程序，不能重复登记。',
    en: 'Emergency help is on record already and its procedure is being completed.',
  },
  'suspend.reviewDate': {
    kind: 'refused',
    zh: '复核日期须在{from}至{to}之间。',
    en: 'The review date must lie between {from} and {to}.',
  },
  'suspend.consentMissing': {
    kind: 'refused',
    zh: '暂停须经上级同意。',
    en: 'A suspension needs the consent of the superior office.',
  },
  'transfer.sameVillage': {
    kind: 'refused',
    zh: '案件已在该村，无需移交。',
    en: 'The case already belongs to this village.',
  },
  'transfer.pending': {
    kind: 'conflict',
    zh: '移交正在等待对方接收，不能重复移交。',
    en: 'A transfer is waiting to be accepted already.',
  },
  'withdraw.notYours': {
    kind: 'forbidden',
    zh: '只有提交人本人可以撤回。',
    en: 'Only the person who submitted it can take it back.',
  },
  'withdraw.nextActed': {
    kind: 'conflict',
    zh: '下一环节已经办理，不能撤回。',
    en: 'The next step has acted already; it can no longer be taken back.',
  },
  'withdraw.alerted': {
    kind: 'refused',
    zh: '该户还有部门预警线索，不能随申请撤回；核实后不属实的，按“不属实”办理并到期回头看。',
    en: 'A department’s alert is among the clues and does not go with the application: it is verified, and if it is unfounded it is looked at again.',
  },
  'wrongIdentification.newRiskOpen': {
    kind: 'refused',
    zh: '该户有新线索正在核查，先核查新增风险，再办理识别不准。',
    en: 'A new clue on the household is being looked into: the new risk is judged first.',
  },
  'command.unknown': {
    kind: 'refused',
    zh: '系统不认识这一操作，没有做任何改动。',
    en: 'The system does not know this command; nothing was changed.',
  },
} as const satisfies RefusalTable;
