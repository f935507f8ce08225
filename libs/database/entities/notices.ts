import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('notice')
export class Notice {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'area_code' }) areaCode!: string;
  @Column('text') kind!: string;
  @Column('text', { default: 'draft' }) state!: string;
  @Column('date', { name: 'posted_on', nullable: true }) postedOn!: string | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column('uuid', { name: 'photo_file_id', nullable: true }) photoFileId!: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('uuid', { name: 'posted_by', nullable: true }) postedBy!: string | null;
  @Column('uuid', { name: 'certified_by', nullable: true }) certifiedBy!: string | null;
  @Column('timestamptz', { name: 'certified_at', nullable: true }) certifiedAt!: Date | null;
}

@Entity('notice_item')
export class NoticeItem {
  @PrimaryColumn('uuid', { name: 'notice_id' }) noticeId!: string;
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'task_id' }) taskId!: string;
}
