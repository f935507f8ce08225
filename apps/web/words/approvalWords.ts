import { words } from './words';

export const useApprovalWords = words({
  title: { zh: '审批批次', en: 'Batches of approvals' },
  text: {
    zh: '一次会议批量审批的案件，按一份纪要、一个文号成批；撤回的案件不再列入。',
    en: 'Cases approved by one meeting under its minutes and document number; what was taken back is no longer among them.',
  },
  document: { zh: '批复文号', en: 'Document number' },
  kind: { zh: '类型', en: 'Kind' },
  area: { zh: '地区', en: 'Area' },
  by: { zh: '审批人', en: 'By' },
  at: { zh: '审批时间', en: 'At' },
  minutes: { zh: '会议纪要', en: 'Minutes' },
  openMinutes: { zh: '打开会议纪要', en: 'Open the minutes' },
  cases: { zh: '批准的案件', en: 'Cases approved' },
  household: { zh: '农户', en: 'Household' },
  approved: { zh: '批准时间', en: 'Approved at' },
  empty: { zh: '还没有审批批次', en: 'No batch yet' },
  emptyText: {
    zh: '在待办中选中多件，用“批量审批”办理后，批次列在这里。',
    en: 'Choose several in the inbox and approve them together: their batch stands here.',
  },
  noCases: { zh: '此批次的案件均已撤回。', en: 'Every case of this batch was taken back.' },
});
