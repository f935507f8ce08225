import { ApiProperty } from '@nestjs/swagger';
import { type Procedure, procedures } from '#domain/process/step';
import { DayField } from '../fields/day';
import { TextsField } from '../fields/parts';
import { AreaField, CodeField, IdField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

const anId = '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11';

/** A notice for several cases of a village at once. */
export class NoticeBody {
  @AreaField({ about: 'The village', example: '410621108242' })
  areaCode!: string;

  @TextsField({
    about: 'Tasks to post together; without it all that wait',
    example: [],
    max: 50,
    maxLength: 120,
    optional: true,
  })
  taskIds?: string[];

  @CodeField(procedures, {
    about: '拟纳入或拟消除 One paper is of one of them; without it that of the tasks named, or of the one due first',
    example: 'identification',
    optional: true,
  })
  kind?: Procedure;
}

export class WaitingNoticesQuery {
  @AreaField({ about: 'The village', example: '410621108242' })
  areaCode!: string;
}

/** A household that waits to be put on a notice. */
export class WaitingNoticeView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:16:postNotice' })
  taskId!: string;

  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ enum: [...procedures], description: '拟纳入或拟消除 What is proposed', example: 'identification' })
  kind!: Procedure;

  @ApiProperty({ type: String, nullable: true, example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '410621108242-0017' })
  householdNumber!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'marginal' })
  category!: string | null;

  @ApiProperty({ example: '2026-11-04T16:00:00.000Z' })
  dueAt!: Date;
}

export class WaitingNoticeList {
  @ApiProperty({ type: [WaitingNoticeView], description: 'The first fifty, by due time' })
  rows!: WaitingNoticeView[];
}

export class PostBody {
  @DayField({ about: 'Day of posting', example: '2026-11-22' })
  on!: string;

  @IdField({ about: 'Photo of the posted notice', example: anId })
  photoFileId!: string;
}

/** A line of the notice: what may be public, and nothing else. */
export class NoticeEntryView {
  @ApiProperty({ description: 'Number on the notice; an objector names it', example: 1 })
  entry!: number;

  @ApiProperty({ type: String, nullable: true, description: '户主姓名', example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '组', example: '三组' })
  groupName!: string | null;

  @ApiProperty({ description: '人数', example: 4 })
  memberCount!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '拟纳入类别；拟消除时为监测对象类别',
    example: '边缘易致贫户',
  })
  categoryZh!: string | null;
}

/** For the printer: public, without numbers, phones, accounts, health or causes. */
export class PrintableNotice {
  @ApiProperty({ example: '宋井固村防止返贫监测对象拟纳入公示' })
  title!: string;

  @ApiProperty({ example: '经村级民主评议，现将以下农户拟纳入防止返贫监测对象情况予以公示。' })
  text!: string;

  @ApiProperty({ type: [NoticeEntryView] })
  entries!: NoticeEntryView[];

  @ApiProperty({
    example: '公示期自2026年11月22日至2026年11月27日24时止。对公示内容有异议的，请向乡镇人民政府反映，或拨打12317。',
  })
  footer!: string;
}

export class NoticeItemView extends NoticeEntryView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:16:postNotice' })
  taskId!: string;

  @ApiProperty({
    description: 'The case’s posting task',
    enum: ['open', 'paused', 'done', 'cancelled'],
    example: 'open',
  })
  taskState!: string;

  @ApiProperty({ type: Date, nullable: true, description: 'Ends for this case', example: null })
  endsAt!: Date | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Full days left', example: 5 })
  daysLeft!: number | null;

  @ApiProperty({ description: 'Objections not judged yet; nobody is told whose', example: 0 })
  openObjections!: number;
}

export class NoticeView {
  @ApiProperty({ example: anId })
  noticeId!: string;

  @ApiProperty({ enum: [...procedures], description: '拟纳入或拟消除 What is made known', example: 'identification' })
  kind!: Procedure;

  @ApiProperty({ description: '公示编号, printed on it; an objector names it', example: 'GS20260302-00017' })
  number!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({ enum: ['draft', 'posted', 'certified'], example: 'draft' })
  state!: string;

  @ApiProperty({ type: String, nullable: true, example: null })
  postedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Last full day', example: null })
  endsOn!: string | null;

  @ApiProperty({ type: [NoticeItemView] })
  items!: NoticeItemView[];

  @ApiProperty({ type: PrintableNotice })
  printable!: PrintableNotice;
}

export class NoticeItemRefusal {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ example: 'task.notOpen' })
  code!: string;

  @ApiProperty({ example: '该任务不在待办状态，可能已办理、已取消或已退回。' })
  zh!: string;

  @ApiProperty({ example: 'The task is not open: it was completed, cancelled or returned.' })
  en!: string;
}

export class PostResult {
  @ApiProperty({ type: NoticeView })
  notice!: NoticeView;

  @ApiProperty({ type: [NoticeItemRefusal], description: 'Cases that could not be posted' })
  refusals!: NoticeItemRefusal[];
}

export class NoticeListQuery extends PageQuery {
  @AreaField({ about: 'Notices of this area and below', example: '410621108000', optional: true })
  areaCode?: string;
}

export class NoticeRowView {
  @ApiProperty({ example: anId })
  noticeId!: string;

  @ApiProperty({ enum: [...procedures], description: '拟纳入或拟消除 What is made known', example: 'identification' })
  kind!: Procedure;

  @ApiProperty({ description: '公示编号, printed on it; an objector names it', example: 'GS20260302-00017' })
  number!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string | null;

  @ApiProperty({ example: 'posted' })
  state!: string;

  @ApiProperty({ type: String, nullable: true, example: '2026-11-22' })
  postedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '2026-11-27' })
  endsOn!: string | null;

  @ApiProperty({ example: 3 })
  itemCount!: number;

  @ApiProperty({ example: '2026-11-22T02:20:00.000Z' })
  createdAt!: Date;
}

export class NoticeList extends PageEnd {
  @ApiProperty({ type: [NoticeRowView] })
  rows!: NoticeRowView[];
}

/** 公示无异议证明. */
export class CertificateView {
  @ApiProperty({ enum: [...procedures], description: '拟纳入或拟消除 What was made known', example: 'identification' })
  kind!: Procedure;

  @ApiProperty({ example: '宋井固村防止返贫监测对象拟纳入公示无异议证明' })
  title!: string;

  @ApiProperty({ example: '宋井固村' })
  village!: string;

  @ApiProperty({ example: '2026-11-22' })
  postedOn!: string;

  @ApiProperty({ example: '2026-11-27' })
  endsOn!: string;

  @ApiProperty({ type: [NoticeEntryView], description: 'Cases whose notice was certified' })
  entries!: NoticeEntryView[];

  @ApiProperty({ type: String, nullable: true, example: '宋保田' })
  certifiedByName!: string | null;

  @ApiProperty({ type: Date, nullable: true, example: null })
  certifiedAt!: Date | null;

  @ApiProperty({ example: '兹证明上述公示期满，公示期内未收到异议或所提异议经乡镇核查不成立。' })
  text!: string;
}
