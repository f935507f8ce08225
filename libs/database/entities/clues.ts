import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('clue')
export class Clue {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'receipt_number' }) receiptNumber!: string;
  @Column('bytea', { name: 'receipt_last4_hash', nullable: true }) receiptLast4Hash!: Buffer | null;
  @Column('text') channel!: string;
  @Column('text', { name: 'risk_classes', array: true, default: '{}' }) riskClasses!: string[];
  @Column('text', { name: 'area_code' }) areaCode!: string;
  @Column('uuid', { name: 'household_id', nullable: true }) householdId!: string | null;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('uuid', { name: 'submission_id', nullable: true }) submissionId!: string | null;
  /** Null for a self-report without account. */
  @Column('uuid', { name: 'reported_by', nullable: true }) reportedBy!: string | null;
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'take_up_due_at', nullable: true }) takeUpDueAt!: Date | null;
  @Column('timestamptz', { name: 'taken_up_at', nullable: true }) takenUpAt!: Date | null;
  @Column('text', { name: 'result_code', nullable: true }) resultCode!: string | null;
}
