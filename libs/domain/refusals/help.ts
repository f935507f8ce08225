import type { RefusalTable } from './table';

export const helpRefusals = {
  'helper.none': {
    kind: 'refused',
    zh: '该户尚未落实帮扶责任人，无从更换。',
    en: 'No helper has been assigned yet, so none can be replaced.',
  },
  'helper.same': {
    kind: 'refused',
    zh: '该户帮扶责任人已是此人。',
    en: 'This person is the household’s helper already.',
  },
  'helper.unknown': {
    kind: 'refused',
    zh: '此人不是该地区在岗的帮扶责任人。',
    en: 'This person does not hold the office of a helper there today.',
  },
  'helper.paired': {
    kind: 'refused',
    zh: '此人仍结对帮扶{count}户（{households}），须先更换帮扶责任人，不得脱管。',
    en: 'Households are still paired with this person: {count} ({households}). Another helper has to take them over first.',
  },
  'unit.unknown': {
    kind: 'refused',
    zh: '没有这一帮扶单位，或其不在该地区帮扶。',
    en: 'There is no such helping unit there.',
  },
  'unit.taken': {
    kind: 'conflict',
    zh: '该地区已有同名帮扶单位。',
    en: 'A helping unit of this name exists there already.',
  },
  'unit.paired': {
    kind: 'refused',
    zh: '该单位仍有{count}户结对帮扶，须先更换帮扶单位。',
    en: 'Households are still paired under this unit: {count}. Another unit has to take them over first.',
  },
  'pairing.exists': {
    kind: 'conflict',
    zh: '该户已有结对帮扶责任人，请用“更换”。',
    en: 'The household has a helper already; please replace that one.',
  },
  'pairing.ended': { kind: 'conflict', zh: '该结对关系已经结束。', en: 'This pairing has ended already.' },
  'pairing.inCase': {
    kind: 'refused',
    zh: '该户正在监测帮扶，帮扶责任人只能更换，不能解除。',
    en: 'The household is monitored and helped: its helper can be replaced, not taken away.',
  },
  'pairing.changed': {
    kind: 'conflict',
    zh: '该户现在的帮扶责任人已不是此人，请刷新后再办。',
    en: 'This person is no longer the household’s helper; please look again.',
  },
  'benefit.unknown': {
    kind: 'refused',
    zh: '当地当日的惠农政策清单中没有这一项。',
    en: 'The catalogue of that place has no such benefit on that day.',
  },
  'benefit.past': {
    kind: 'refused',
    zh: '该政策已有版本，新版本须自今日或以后生效；以前的按当时的版本。',
    en: 'The benefit exists already: a new version begins today or later; what held before stays.',
  },
  'benefit.area': {
    kind: 'refused',
    zh: '适用地区须在清单所属地区之内。',
    en: 'It has to be given within the area whose catalogue it stands in.',
  },
  'benefit.cancelled': { kind: 'conflict', zh: '该记录已作废。', en: 'This record was cancelled already.' },
  'plan.notReviewed': {
    kind: 'refused',
    zh: '帮扶计划尚未审核通过，不能另行申报措施。',
    en: 'The plan has not been reviewed yet; a measure beside it cannot be declared.',
  },
  'measure.declared': { kind: 'conflict', zh: '该措施已经申报。', en: 'This measure has been declared already.' },
  'measure.tooMany': {
    kind: 'refused',
    zh: '一户的帮扶措施不能超过{max}条。',
    en: 'A household can have at most {max} measures.',
  },
  'measure.unknown': { kind: 'missing', zh: '该户没有这条措施。', en: 'The household has no such measure.' },
  'measure.over': { kind: 'conflict', zh: '该措施已经停止或未获批准。', en: 'This measure was stopped or refused.' },
  'elimination.notAssessed': {
    kind: 'refused',
    zh: '没有风险消除评估，不能确认风险消除。请退回入户评估。',
    en: 'There is no assessment of the elimination; please return the case to have the home assessed.',
  },
  'elimination.unmet': {
    kind: 'refused',
    zh: '尚不符合风险消除条件：{conditions}请解决后再提出。',
    en: 'The conditions of elimination are not met: {conditions} Please settle them first.',
  },
  'elimination.notSafetyNet': {
    kind: 'refused',
    zh: '该户尚有劳动力，不能标注为兜底保障户。',
    en: 'Somebody in the household can work; it cannot be labelled as provided for.',
  },
  'departure.living': {
    kind: 'refused',
    zh: '登记中尚有{count}名在世成员，不能按整户自然减少退出。',
    en: 'The register knows members alive: {count}. The household has not died out.',
  },
  'tracking.noTracker': {
    kind: 'refused',
    zh: '该户没有跟踪监测人，无从更换。',
    en: 'Nobody tracks this household, so nobody can be replaced.',
  },
  'tracking.sameTracker': {
    kind: 'refused',
    zh: '该户跟踪监测人已是此人。',
    en: 'This person tracks the household already.',
  },
  'tracking.visitOpen': {
    kind: 'refused',
    zh: '跟踪走访尚未完成，不能转常规监测。',
    en: 'A tracking visit is still open; the tracking cannot be concluded.',
  },
  'tracking.until': {
    kind: 'refused',
    zh: '跟踪期须延至{from}之后、{to}之前。',
    en: 'The tracking must be extended to a day between {from} and {to}.',
  },
  'takeOver.alreadyOpen': {
    kind: 'conflict',
    zh: '该户在本系统已有在办案件，不能重复接管。',
    en: 'The household has an open case here already; it cannot be taken over again.',
  },
  'takeOver.identifiedOn': {
    kind: 'refused',
    zh: '已识别的户须有识别日期，识别中的户不得有识别日期。',
    en: 'An identified household needs its day of identification; one that is being identified has none.',
  },
  'takeOver.behindGate': {
    kind: 'refused',
    zh: '县级确认之后的环节不能接管：请在原系统走完消除程序，或从县级确认及以前的环节接管。',
    en: 'A household is not taken over behind the county’s confirmation: finish its elimination in the earlier record, or take it over at the confirmation or before.',
  },
  'takeOver.eliminatedHere': {
    kind: 'refused',
    zh: '接管不能代替风险消除程序：未在原系统标注风险消除的户，须在本系统走完程序。',
    en: 'A take-over does not stand in for the elimination: a household not eliminated in the earlier record goes through the procedure here.',
  },
} as const satisfies RefusalTable;
