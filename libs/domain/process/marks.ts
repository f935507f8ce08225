import type { Label } from '../household/labels';

/** What is worth knowing of a case beside its step: on its row and on its page. */
export const markNames: Readonly<Record<string, Label>> = {
  toCorrect: { zh: '退回待改', en: 'Returned to correct' },
  returned: { zh: '退回过', en: 'Returned before' },
  sentBack: { zh: '发回重议', en: 'Sent back' },
  objection: { zh: '有异议', en: 'Objection' },
  warning: { zh: '核查提示', en: 'Inspection warns' },
  cadreRelative: { zh: '干部亲属', en: 'Relative of a cadre' },
  inMeeting: { zh: '在会上', en: 'In a meeting' },
  joinedClue: { zh: '多条线索', en: 'Several clues' },
  transferred: { zh: '迁移转入', en: 'Transferred' },
  memberDied: { zh: '成员亡故', en: 'A member died' },
  emergency: { zh: '先行救助', en: 'Helped first' },
  newRisk: { zh: '新增风险', en: 'A new risk' },
  eliminationDropped: { zh: '消除未成', en: 'Elimination dropped' },
  safetyNet: { zh: '兜底保障', en: 'Provided for' },
  relapsed: { zh: '风险再标注', en: 'At risk again' },
  reversed: { zh: '消除回退', en: 'Elimination withdrawn' },
  takenOver: { zh: '外系统接续', en: 'Taken over' },
  listingProposed: { zh: '提请挂牌', en: 'Listing proposed' },
};
