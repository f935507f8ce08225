import type { Label } from '../household/labels';
import { type Refusal, refuse } from '../refusal';

/** Who looked: an audit, an assessment from outside, an inspection from above, or the county itself. */
export const auditKinds = ['thirdParty', 'audit', 'inspection', 'selfCheck'] as const;
export type AuditKind = (typeof auditKinds)[number];

export const auditKindLabels = {
  thirdParty: { zh: '第三方评估', en: 'Third-party assessment' },
  audit: { zh: '审计', en: 'Audit' },
  inspection: { zh: '上级考核检查', en: 'Inspection from above' },
  selfCheck: { zh: '本级自查', en: 'Self-check' },
} as const satisfies Record<AuditKind, Label>;

/** What a problem is about: 三保障, 三精准, 三落实, projects, papers. */
export const problemKinds = [
  'education',
  'medical',
  'housing',
  'water',
  'identification',
  'assistance',
  'elimination',
  'responsibility',
  'policyDelivery',
  'work',
  'project',
  'records',
  'other',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export const problemKindLabels = {
  education: { zh: '义务教育', en: 'Compulsory education' },
  medical: { zh: '基本医疗', en: 'Medical insurance' },
  housing: { zh: '住房安全', en: 'Safe housing' },
  water: { zh: '饮水安全', en: 'Safe water' },
  identification: { zh: '识别精准', en: 'Identification' },
  assistance: { zh: '帮扶精准', en: 'Help' },
  elimination: { zh: '退出精准', en: 'Elimination' },
  responsibility: { zh: '责任落实', en: 'Responsibility' },
  policyDelivery: { zh: '政策落实', en: 'Delivery of policies' },
  work: { zh: '工作落实', en: 'Work done' },
  project: { zh: '项目资金', en: 'Projects and funds' },
  records: { zh: '档案资料', en: 'Papers' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<ProblemKind, Label>;

/** 发现, 交办, 整改, 复查, 销号: where a problem stands. */
export const problemStates = ['found', 'assigned', 'mended', 'rechecked', 'struckOff'] as const;
export type ProblemState = (typeof problemStates)[number];

export const problemStateLabels = {
  found: { zh: '待交办', en: 'To be assigned' },
  assigned: { zh: '整改中', en: 'Being mended' },
  mended: { zh: '待复查', en: 'To be re-checked' },
  rechecked: { zh: '待销号', en: 'To be struck off' },
  struckOff: { zh: '已销号', en: 'Struck off' },
} as const satisfies Record<ProblemState, Label>;

/** What is done with a problem; each stands in its record with person and moment. */
export const problemActs = ['found', 'assigned', 'mended', 'passed', 'failed', 'struckOff', 'reopened'] as const;
export type ProblemAct = (typeof problemActs)[number];

export const problemActLabels = {
  found: { zh: '发现', en: 'Found' },
  assigned: { zh: '交办', en: 'Assigned' },
  mended: { zh: '整改', en: 'Mended' },
  passed: { zh: '复查通过', en: 'Re-checked, passed' },
  failed: { zh: '复查未通过，退回整改', en: 'Re-checked, failed: back to mending' },
  struckOff: { zh: '销号', en: 'Struck off' },
  reopened: { zh: '回头看发现反弹，重新交办', en: 'Came back, as the look-back found: to be assigned again' },
} as const satisfies Record<ProblemAct, Label>;

/** A problem as its next act depends on it. Days 'YYYY-MM-DD'. */
export interface AuditProblem {
  readonly state: ProblemState;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
  /** Who says that it is mended, when it is. */
  readonly mendedBy: string | null;
}

/** An act with what it needs. */
export type ProblemDeed =
  | { readonly act: 'assigned'; readonly ownerId: string; readonly dueOn: string }
  | { readonly act: 'mended'; readonly files: number }
  | { readonly act: 'passed' | 'failed' | 'struckOff' | 'reopened' };

/** Who acts, for whom as well where it is a substitute, and on which day. */
export interface ProblemActor {
  readonly accountIds: readonly string[];
  readonly accountId: string;
  readonly todayOn: string;
}

const comesFrom = {
  assigned: ['found', 'assigned'],
  mended: ['assigned'],
  passed: ['mended'],
  failed: ['mended'],
  struckOff: ['rechecked'],
  reopened: ['struckOff'],
} as const satisfies Record<ProblemDeed['act'], readonly ProblemState[]>;

/**
 * 交办 → 整改 → 复查 → 销号: what becomes of a problem by an act, or why it cannot be. Its owner mends it, with evidence; another person
 * re-checks and strikes off; what fails goes back to the owner with its deadline as it was. Assigned again, it has a new owner or day.
 */
export function actOn(problem: AuditProblem, deed: ProblemDeed, by: ProblemActor): AuditProblem | Refusal {
  const from: readonly ProblemState[] = comesFrom[deed.act];
  if (!from.includes(problem.state))
    return refuse('audit.notNow', { field: 'act', params: stateParams(problem.state) });
  switch (deed.act) {
    case 'assigned':
      if (deed.dueOn < by.todayOn) return refuse('audit.dueInPast', { field: 'dueOn', params: { today: by.todayOn } });
      return { ...problem, state: 'assigned', ownerId: deed.ownerId, dueOn: deed.dueOn };
    case 'mended':
      if (problem.ownerId === null || !by.accountIds.includes(problem.ownerId))
        return refuse('audit.notTheOwner', { field: 'act' });
      if (deed.files === 0) return refuse('audit.evidenceMissing', { field: 'fileIds' });
      return { ...problem, state: 'mended', mendedBy: by.accountId };
    case 'reopened':
      return { state: 'found', ownerId: null, dueOn: null, mendedBy: null };
    case 'passed':
    case 'failed':
    case 'struckOff':
      if (isMenders(problem, by)) return refuse('audit.samePerson', { field: 'act' });
      if (deed.act === 'failed') return { ...problem, state: 'assigned', mendedBy: null };
      return { ...problem, state: deed.act === 'passed' ? 'rechecked' : 'struckOff' };
  }
}

/** Past its deadline and not mended yet. */
export function isOverdue({ state, dueOn }: Pick<AuditProblem, 'state' | 'dueOn'>, todayOn: string): boolean {
  return state === 'assigned' && dueOn !== null && dueOn < todayOn;
}

function isMenders({ mendedBy, ownerId }: AuditProblem, { accountIds }: ProblemActor): boolean {
  return [mendedBy, ownerId].some((id) => id !== null && accountIds.includes(id));
}

const stateParams = (state: ProblemState) => ({
  stateZh: problemStateLabels[state].zh,
  stateEn: problemStateLabels[state].en,
});
