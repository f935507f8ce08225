import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('meeting')
export class Meeting {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'area_code' }) areaCode!: string;
  /** draft, submitted, applying, confirmed, refused, aborted: the meeting workflow's own words. */
  @Column('text') state!: string;
  @Column('timestamptz', { name: 'held_at', nullable: true }) heldAt!: Date | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('uuid', { name: 'chair_member', nullable: true }) chairMember!: string | null;
  @Column('uuid', { name: 'recorder_member', nullable: true }) recorderMember!: string | null;
  @Column('uuid', { name: 'submission_id', nullable: true }) submissionId!: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('text', { name: 'refused_reason', nullable: true }) refusedReason!: string | null;
  /** Codes only; the commit point. */
  @Column('jsonb', { nullable: true }) outcome!: Record<string, unknown> | null;
  @Column('text', { nullable: true }) key!: string | null;
  @Column('text', { name: 'body_hash', nullable: true }) bodyHash!: string | null;
  @Column('int', { default: 1 }) version!: number;
}

@Entity('meeting_item')
export class MeetingItem {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'task_id' }) taskId!: string;
  @Column('int') position!: number;
  @Column('int', { nullable: true }) yes!: number | null;
  @Column('int', { nullable: true }) no!: number | null;
  @Column('int', { nullable: true }) abstained!: number | null;
  /** Members who left the room for this item. */
  @Column('uuid', { array: true, default: '{}' }) recused!: string[];
  @Column('text', { nullable: true }) opinion!: string | null;
  @Column('boolean', { nullable: true }) passed!: boolean | null;
  @Column('text', { default: 'listed' }) state!: string;
}

@Entity('meeting_attendance')
export class MeetingAttendance {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text') as!: 'voter' | 'observer';
  @Column('boolean', { default: true }) present!: boolean;
  @Column('timestamptz', { name: 'arrived_at', nullable: true }) arrivedAt!: Date | null;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
}
