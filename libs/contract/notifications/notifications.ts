import { ApiProperty } from '@nestjs/swagger';
import { type NotificationKind, notificationKinds } from '#domain/notifications/kinds';
import { SentenceView } from '../cases/sentence';
import { InstantField } from '../fields/day';
import { YesNoField } from '../fields/number';
import { PageEnd, PageQuery } from '../page/page';

export class NotificationQuery extends PageQuery {
  @YesNoField({
    about: '仅未读 Only what was not read and can still be acted on',
    example: true,
    optional: true,
    query: true,
  })
  unread?: boolean;
}

/** Something one person was told; its sentence is built from codes when it is read. */
export class NotificationView extends SentenceView {
  @ApiProperty({ format: 'uuid', example: '7b1f0f0e-6f0c-4d0b-9c6e-2f4a1d3c5b77' })
  id!: string;

  @ApiProperty({ enum: [...notificationKinds], example: 'reminded' })
  kind!: NotificationKind;

  @ApiProperty({ type: Date, description: 'When it happened', example: '2026-11-22T04:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'When it was read', example: null })
  readAt!: Date | null;

  @ApiProperty({ description: 'False where it is done, or became somebody else’s', example: true })
  open!: boolean;

  @ApiProperty({ format: 'uuid', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The task, where the reader was told as who may do it',
    example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:verification',
  })
  taskId!: string | null;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where the reader may see it',
    example: '410621108242-0031',
  })
  householdNumber!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where the reader may see it', example: '宋小明' })
  headName!: string | null;
}

export class NotificationList extends PageEnd {
  @ApiProperty({ type: [NotificationView], description: 'Newest first' })
  rows!: readonly NotificationView[];

  @ApiProperty({ type: Date, description: 'Business time of the list', example: '2026-11-22T04:00:00.000Z' })
  at!: Date;
}

export class NotificationCount {
  @ApiProperty({ description: 'Not read and still to be acted on; 1000 stands for more than 999', example: 3 })
  unread!: number;
}

export class ReadUpToForm {
  @InstantField({
    about: '此时刻及以前的全部标为已读 Everything up to this moment; `at` of the list',
    example: '2026-11-22T04:00:00.000Z',
  })
  upTo!: string;
}
