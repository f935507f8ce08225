import type { Label } from '#domain/household/labels';
import { words } from './words';

/** How a notice stands. */
export const noticeStates: Readonly<Record<string, Label>> = {
  draft: { zh: '待张贴', en: 'To be posted' },
  posted: { zh: '公示中', en: 'On the wall' },
  certified: { zh: '已出证明', en: 'Certified' },
};

/** What a notice makes known. */
export const noticeKinds: Readonly<Record<string, Label>> = {
  identification: { zh: '拟纳入公示', en: 'Identification notice' },
  elimination: { zh: '风险消除公示', en: 'Elimination notice' },
};

export const useNoticeWords = words({
  title: { zh: '公示', en: 'Notices' },
  notice: { zh: '公示', en: 'Notice' },
  prepare: { zh: '拟公示', en: 'Prepare a notice' },
  prepareCount: {
    zh: '生成公示，{{count}}户',
    en: { one: 'Prepare with {{count}} household', other: 'Prepare with {{count}} households' },
  },
  notPostedYet: {
    zh: '公示{{number}}（{{count}}户）已生成，还没有张贴。',
    en: {
      one: 'Notice {{number}} ({{count}} household) is prepared and does not hang yet.',
      other: 'Notice {{number}} ({{count}} households) is prepared and does not hang yet.',
    },
  },
  none: { zh: '还没有公示', en: 'No notices yet' },
  noneText: {
    zh: '评议通过的农户等待公示时，由村级信息员拟公示。',
    en: 'The village clerk prepares one when households wait.',
  },
  notYours: { zh: '由村级信息员拟公示', en: 'Notices are prepared by the village clerk' },
  nothingWaits: { zh: '没有等待公示的农户', en: 'No household waits for a notice' },
  nothingWaitsText: {
    zh: '评议通过、书记确认后，农户会出现在这里。',
    en: 'Households stand here once the meeting’s minutes are confirmed.',
  },
  dueOn: { zh: '{{day}}前张贴', en: 'post by {{day}}' },
  kind: { zh: '公示内容', en: 'What it makes known' },
  number: { zh: '公示编号', en: 'Number' },
  village: { zh: '村', en: 'Village' },
  households: { zh: '户数', en: 'Households' },
  count: { zh: '{{count}}户', en: { one: '{{count}} household', other: '{{count}} households' } },
  postedOn: { zh: '张贴日期', en: 'Posted on' },
  postedOnHint: { zh: '公示期从张贴的次日起算。', en: 'The days of the notice begin on the day after.' },
  endsOn: { zh: '公示截止', en: 'Last day' },
  left: { zh: '剩余天数', en: 'Days left' },
  daysLeft: { zh: '剩{{count}}天', en: { one: '{{count}} day left', other: '{{count}} days left' } },
  days: { zh: '{{count}}天', en: { one: '{{count}} day', other: '{{count}} days' } },
  over: { zh: '公示期满', en: 'Over' },
  notPosted: { zh: '未张贴', en: 'Not posted' },
  state: { zh: '状态', en: 'State' },
  objections: { zh: '异议', en: 'Objections' },
  objectionsOpen: { zh: '待核查{{count}}件', en: '{{count}} not judged yet' },
  noObjection: { zh: '无', en: 'none' },
  objected: { zh: '有异议{{count}}件，乡镇核查中', en: '{{count}}, the township looks into it' },
  draftText: {
    zh: '先打印本页下方的公示，张贴后拍照上传。',
    en: 'Print the paper below, hang it up, and send a photo of it.',
  },
  postedText: {
    zh: '公示期满、没有未核查的异议时，村党组织书记在待办中出具无异议证明。',
    en: 'When the days are over and no objection is open, the party secretary certifies it in the inbox.',
  },
  certificate: { zh: '无异议证明', en: 'Certificate' },
  entries: { zh: '公示的农户', en: 'Households on it' },
  household: { zh: '序号和户主', en: 'Entry and head' },
  category: { zh: '监测对象类别', en: 'Category' },
  case: { zh: '案卷', en: 'Case' },
  open: { zh: '打开', en: 'Open' },
  caseOf: { zh: '打开{{name}}的案卷', en: 'Open the case of {{name}}' },
  post: { zh: '张贴', en: 'Hang it up' },
  photo: { zh: '张贴后的照片', en: 'Photo of it on the wall' },
  takePhoto: { zh: '拍张贴照片', en: 'Take a photo' },
  postButton: { zh: '已张贴，公示期开始', en: 'It hangs: the days begin' },
  notAll: { zh: '以下农户未能张贴，其余已张贴', en: 'These could not be posted; the others are' },
  code: { zh: '提异议二维码', en: 'Code to object by' },
});
