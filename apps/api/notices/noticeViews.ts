import type { CertificateView, NoticeEntryView, NoticeView, PrintableNotice } from '#contract/notices/notice';
import { daysBetween } from '#domain/calendar/day';
import { lastDayBefore } from '#domain/calendar/instant';
import { categoryLabels } from '#domain/household/codes';
import type { Procedure } from '#domain/process/step';
import { onText } from '#domain/trace/say';
import { hotline } from '../clues/hotline';
import type { NoticeItemRow, NoticeRow } from './noticeRows';

/** A notice with its entries, what is left of its days, and what goes to the printer. */
export function noticeView(notice: NoticeRow, items: readonly NoticeItemRow[], today: string): NoticeView {
  return {
    noticeId: notice.id,
    kind: notice.kind,
    number: notice.number,
    areaCode: notice.areaCode,
    areaName: notice.areaName,
    state: notice.state,
    postedOn: notice.postedOn,
    endsOn: notice.endsOn,
    items: items.map((item) => ({
      ...entryOf(item),
      caseId: item.caseId,
      taskId: item.taskId,
      taskState: item.taskState,
      endsAt: item.endsAt,
      daysLeft: item.endsAt === null ? null : Math.max(0, daysBetween(today, lastDayBefore(item.endsAt.getTime()))),
      openObjections: item.openObjections,
    })),
    printable: printable(notice, items),
  };
}

/** Nothing but what may hang in public: a name, a group, how many people, the category. */
function entryOf({ entry, headName, groupName, memberCount, category }: NoticeItemRow): NoticeEntryView {
  return {
    entry,
    headName,
    groupName,
    memberCount,
    categoryZh: category === null ? null : categoryLabels[category].zh,
  };
}

/** What the paper is called and says, by what is proposed for its households. */
const papers = {
  identification: {
    title: '防止返贫监测对象拟纳入公示',
    text: '经入户核实和村级民主评议，现将以下农户拟纳入防止返贫监测对象情况予以公示。',
  },
  elimination: {
    title: '防止返贫监测对象拟风险消除公示',
    text: '经入户评估和村级民主评议，以下防止返贫监测对象的返贫致贫风险已稳定消除，现将拟标注风险消除情况予以公示。',
  },
} as const satisfies Record<Procedure, { title: string; text: string }>;

const titleOf = ({ kind, villageName }: NoticeRow): string => `${villageName}${papers[kind].title}`;

function printable(notice: NoticeRow, items: readonly NoticeItemRow[]): PrintableNotice {
  const { kind, number, postedOn, endsOn } = notice;
  const days =
    postedOn !== null && endsOn !== null
      ? `公示期自${onText(postedOn)}至${onText(endsOn)}24时止。`
      : '公示期自张贴之次日起计算。';
  return {
    title: titleOf(notice),
    text: papers[kind].text,
    entries: items.map(entryOf),
    footer: `${days}对公示内容有异议的，请向乡镇人民政府反映，或拨打${hotline}，并注明公示编号${number}和序号。`,
  };
}

/** 公示无异议证明, for the cases whose notice the secretary certified. */
export function certificateView(notice: NoticeRow, items: readonly NoticeItemRow[]): CertificateView {
  return {
    kind: notice.kind,
    title: `${titleOf(notice)}无异议证明`,
    village: notice.villageName,
    postedOn: notice.postedOn ?? '',
    endsOn: notice.endsOn ?? '',
    entries: items.filter((item) => item.certified).map(entryOf),
    certifiedByName: notice.certifiedByName,
    certifiedAt: notice.certifiedAt,
    text: '兹证明上述公示期满，公示期内未收到异议，或所提异议经乡镇核查不成立。',
  };
}
