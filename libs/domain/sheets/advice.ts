import type { Nobody, StuckReason } from '../stuck/reason';

/** What would unblock most: the one thing to do first about work that one person, office or department holds. */
export const advices = ['repair', 'appoint', 'handOver', 'substitute', 'meet', 'remind', 'share', 'escalate'] as const;
export type Advice = (typeof advices)[number];

export const adviceTexts = {
  repair: { zh: '请运维人员处理', en: 'Ask the technical operator to mend it' },
  appoint: { zh: '请管理员指定该岗位人员', en: 'Ask the administrator to name somebody' },
  handOver: { zh: '转办给有权办理的人员', en: 'Hand it over to somebody who may do it' },
  substitute: { zh: '安排代办人', en: 'Arrange a substitute' },
  meet: { zh: '请双方当面核对退回事项', en: 'Bring both sides together over what was returned' },
  remind: { zh: '先催办', en: 'Remind' },
  share: { zh: '手上积压多，分给同岗位人员', en: 'Too much on one desk: share it out' },
  escalate: { zh: '催办无效，请上级协调', en: 'Reminding did not help: ask the superior' },
} as const satisfies Record<Advice, { zh: string; en: string }>;

/** From so many stuck cases in one person's hands on, sharing helps more than urging. */
const muchForOne = 10;

export interface Held {
  readonly reason: StuckReason;
  readonly nobody: Nobody | null;
  /** One person, or an office in which anybody may take it up. */
  readonly byOne: boolean;
  readonly cases: number;
  /** Of them never reminded. */
  readonly notReminded: number;
}

/** The first thing to do. Nobody is reminded of what he cannot act on. */
export function adviceFor({ reason, nobody, byOne, cases, notReminded }: Held): Advice {
  if (reason === 'technical') return 'repair';
  if (reason === 'nobody')
    return nobody === 'onLeave' ? 'substitute' : nobody === 'noHolder' || nobody === null ? 'appoint' : 'handOver';
  if (reason === 'backAndForth') return 'meet';
  if (byOne && cases >= muchForOne) return 'share';
  return notReminded > 0 ? 'remind' : 'escalate';
}
