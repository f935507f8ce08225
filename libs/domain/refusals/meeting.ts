import type { RefusalTable } from './table';

export const meetingRefusals = {
  'meeting.inProgress': {
    kind: 'conflict',
    zh: '案件正在评议会记录提交过程中，请稍后办理。',
    en: 'The case is being decided by a meeting at this moment; please try again shortly.',
  },
  'meeting.over': { kind: 'conflict', zh: '该次评议会已结束或已取消。', en: 'This meeting is over or was cancelled.' },
  'meeting.belowQuorum': {
    kind: 'refused',
    zh: '到会人数不足：实到{present}人，至少须{required}人。',
    en: 'Below quorum: {present} present, at least {required} required.',
  },
  'meeting.votesDoNotAdd': {
    kind: 'refused',
    zh: '票数不符：赞成、反对、弃权合计{sum}票，该事项参加表决{voters}人。',
    en: 'The votes do not add up: {sum} votes for, against and abstained, but {voters} voters for this item.',
  },
  'meeting.recusedVoted': {
    kind: 'refused',
    zh: '已回避人员不能参加该事项表决。',
    en: 'A person who is recused from this item cannot vote on it.',
  },
  'meeting.inFuture': {
    kind: 'refused',
    zh: '会议时间不能晚于现在。',
    en: 'The time of the meeting lies in the future.',
  },
  'meeting.itemTwice': {
    kind: 'refused',
    zh: '同一案件不能在议程中出现两次。',
    en: 'A case stands on the agenda twice.',
  },
  'meeting.itemNotWaiting': {
    kind: 'conflict',
    zh: '该案件不在待评议状态。',
    en: 'This case is not waiting for deliberation.',
  },
  'meeting.signInMissing': { kind: 'refused', zh: '缺少签到表。', en: 'The sign-in sheet is missing.' },
  'meeting.photoMissing': { kind: 'refused', zh: '缺少会议照片。', en: 'A photo of the meeting is missing.' },
  'meeting.chairNotPresent': {
    kind: 'refused',
    zh: '主持人不在到会人员之中。',
    en: 'The chair is not among those present.',
  },
  'meeting.notConfirmable': {
    kind: 'conflict',
    zh: '会议记录不在待确认状态。',
    en: 'The minutes are not waiting for confirmation.',
  },
} as const satisfies RefusalTable;
