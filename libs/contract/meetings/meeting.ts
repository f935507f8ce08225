import { ApiProperty } from '@nestjs/swagger';
import { AreaField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

export class CommitteeMemberView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  memberId!: string;

  @ApiProperty({ example: '宋德福' })
  name!: string;

  @ApiProperty({ enum: ['voter', 'observer'], example: 'voter' })
  kind!: string;
}

export class CommitteeMemberList {
  @ApiProperty({ type: [CommitteeMemberView] })
  rows!: CommitteeMemberView[];
}

/** A member who is known to be related to the household: proposed to leave for its item. */
export class RecusalView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  memberId!: string;

  @ApiProperty({ example: '宋德福' })
  name!: string;

  @ApiProperty({ example: '堂兄弟' })
  relation!: string;
}

export class AgendaItemView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:12:deliberation' })
  taskId!: string;

  @ApiProperty({ example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  householdId!: string;

  @ApiProperty({ type: String, nullable: true, example: '410621108242-0017' })
  householdNumber!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'marginal' })
  category!: string | null;

  @ApiProperty({ type: [String], example: ['illness'] })
  causes!: readonly string[];

  @ApiProperty({ type: [String], example: [] })
  marks!: readonly string[];

  @ApiProperty({ type: [String], description: 'Ticked by a return', example: [] })
  returnedFields!: readonly string[];

  @ApiProperty({ example: '2026-11-06T16:00:00.000Z' })
  dueAt!: Date;

  @ApiProperty({
    enum: ['open', 'paused', 'done', 'cancelled'],
    description: 'paused: on another meeting’s table, or suspended',
    example: 'open',
  })
  taskState!: string;

  @ApiProperty({ type: [RecusalView] })
  proposedRecusals!: RecusalView[];
}

export class MeetingItemView extends AgendaItemView {
  @ApiProperty({ type: Number, nullable: true, example: 6 })
  yes!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 1 })
  no!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 0 })
  abstained!: number | null;

  @ApiProperty({ type: [String], example: [] })
  recused!: readonly string[];

  @ApiProperty({ type: Boolean, nullable: true, example: true })
  passed!: boolean | null;

  @ApiProperty({ description: 'listed, submitted, applied, returned, aborted', example: 'listed' })
  state!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why the case would not be put to the vote',
    example: null,
  })
  refusalCode!: string | null;
}

export class AgendaView {
  @ApiProperty({ type: [AgendaItemView] })
  rows!: AgendaItemView[];
}

export class MeetingView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  meetingId!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({
    enum: ['draft', 'submitting', 'submitted', 'confirmed', 'applied', 'returned', 'aborted'],
    example: 'draft',
  })
  state!: string;

  @ApiProperty({ type: Date, nullable: true, example: null })
  heldAt!: Date | null;

  @ApiProperty({ type: [CommitteeMemberView], description: 'Who should attend, and who may listen' })
  members!: CommitteeMemberView[];

  @ApiProperty({ description: 'Fewest members who must be present', example: 6 })
  quorum!: number;

  @ApiProperty({ type: [MeetingItemView] })
  items!: MeetingItemView[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'The minutes as submitted',
    example: null,
  })
  minutes!: unknown;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'One’s own half-written minutes',
    example: null,
  })
  draft!: unknown;

  @ApiProperty({ type: String, nullable: true, example: null })
  submittedByName!: string | null;

  @ApiProperty({ type: Date, nullable: true, example: null })
  submittedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  decidedByName!: string | null;

  @ApiProperty({ type: Date, nullable: true, example: null })
  decidedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the secretary sent them back', example: null })
  refusedReason!: string | null;
}

export class MeetingListQuery extends PageQuery {
  @AreaField({ about: 'Meetings of this area and below', example: '410621108000', optional: true })
  areaCode?: string;
}

export class MeetingRowView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  meetingId!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string | null;

  @ApiProperty({ example: 'submitted' })
  state!: string;

  @ApiProperty({ type: Date, nullable: true, example: null })
  heldAt!: Date | null;

  @ApiProperty({ example: 10 })
  itemCount!: number;

  @ApiProperty({ example: '2026-11-05T02:20:00.000Z' })
  createdAt!: Date;
}

export class MeetingList extends PageEnd {
  @ApiProperty({ type: [MeetingRowView] })
  rows!: MeetingRowView[];
}
