/** How far an application is, in words that an applicant understands; no step of the office, no name. */
export const stageTexts = {
  received: {
    zh: '已收到您的申报，等村里签收。',
    en: 'Your report has arrived and waits for the village to accept it.',
  },
  verifying: { zh: '村里已签收，正在入户核实。', en: 'The village has accepted it; somebody will visit you.' },
  deciding: { zh: '正在评议、审核和比对。', en: 'It is being deliberated, reviewed and compared.' },
  onNotice: { zh: '正在公示。', en: 'It is on public notice.' },
  approved: {
    zh: '县里已审定，正在公告和录入系统。',
    en: 'The county has approved it; it is being announced and entered.',
  },
  monitored: { zh: '您家已纳入监测帮扶对象。', en: 'Your household is monitored and will be helped.' },
  notAdmitted: {
    zh: '经评议审核，暂不纳入监测对象；情况有变化可再次申报。',
    en: 'It was decided not to admit your household; if things change you may report again.',
  },
  unfounded: {
    zh: '经核实，所反映情况不属于监测范围，到期还会回头看。',
    en: 'The visit found no risk; it will be looked at again later.',
  },
  suspended: { zh: '暂时中止办理，恢复后继续。', en: 'It is suspended for the moment and goes on afterwards.' },
  ended: { zh: '已办结。', en: 'It is closed.' },
} as const;
export type ReceiptStage = keyof typeof stageTexts;

/** The stage of a case, from its row in the case list. */
export function stageOf({
  phase,
  steps,
  outcome,
  suspended,
}: {
  phase: string | null;
  steps: readonly string[];
  outcome: string | null;
  suspended: boolean;
}): ReceiptStage {
  if (phase === null) return 'received';
  if (phase === 'ended')
    return outcome === 'unfounded'
      ? 'unfounded'
      : outcome === 'notAdmitted' || outcome === 'wronglyIdentified'
        ? 'notAdmitted'
        : 'ended';
  if (suspended) return 'suspended';
  if (phase === 'monitored') return 'monitored';
  if (phase === 'lookBack') return 'unfounded';
  // What a village or its vote proposed is not told before the township confirmed it.
  if (phase === 'notAdmitted') return 'deciding';
  if (steps.includes('signFor')) return 'received';
  if (steps.includes('verification')) return 'verifying';
  if (steps.includes('notice')) return 'onNotice';
  return steps.includes('announcement') || steps.includes('nationalEntry') ? 'approved' : 'deciding';
}
