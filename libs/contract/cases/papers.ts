import { ApiProperty } from '@nestjs/swagger';
import { DocumentView } from '../tasks/detail';
import { PersonView } from './sentence';

/** The household’s income as one assessment found it; kept for each, never overwritten. */
export class AssessmentView {
  @ApiProperty({ description: 'verification or eliminationAssessment', example: 'verification' })
  form!: string;

  @ApiProperty({ type: Date, description: 'Submitted', example: '2026-11-03T02:00:00.000Z' })
  at!: Date;

  @ApiProperty({ type: PersonView })
  by!: PersonView;

  @ApiProperty({ type: String, nullable: true, description: 'Day of the visit', example: '2026-11-03' })
  visitedOn!: string | null;

  @ApiProperty({ description: 'Members counted', example: 4 })
  memberCount!: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Income by source, fen, field for field as it was entered',
    example: { wagesFen: 2_400_000 },
  })
  income!: unknown;

  @ApiProperty({ description: 'Net income, fen', example: 2_600_000 })
  netFen!: number;

  @ApiProperty({ description: 'Net income per head, fen', example: 650_000 })
  perHeadFen!: number;

  @ApiProperty({ description: 'Per head after policy-eligible out-of-pocket expenditure, fen', example: 450_000 })
  perHeadAfterFen!: number;
}

/** A measure of the plan and how far it has come. */
export class CaseMeasureView {
  @ApiProperty({ example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  measureId!: string;

  @ApiProperty({ example: 'employment' })
  category!: string;

  @ApiProperty({ example: 'humanResources' })
  department!: string;

  @ApiProperty({ type: [String], example: ['unstableJob'] })
  causes!: readonly string[];

  @ApiProperty({ example: 'approved' })
  state!: string;

  @ApiProperty({ type: String, nullable: true, description: 'month, quarter, year; null: once', example: null })
  continuing!: string | null;

  @ApiProperty({ format: 'date', example: '2027-01-31' })
  dueOn!: string;

  @ApiProperty({ format: 'date', example: '2026-12-01' })
  declaredOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  approvedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  implementedOn!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day by which it counts as implemented: the first time it was given',
    example: null,
  })
  firstImplementedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  confirmedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  stoppedOn!: string | null;

  @ApiProperty({ description: 'Times given and confirmed', example: 0 })
  times!: number;
}

/** 案卷材料: incomes by assessment, measures, documents and photographs. */
export class CasePapersView {
  @ApiProperty({ type: [AssessmentView], description: 'Oldest first' })
  assessments!: AssessmentView[];

  @ApiProperty({ type: [CaseMeasureView] })
  measures!: CaseMeasureView[];

  @ApiProperty({ type: String, nullable: true, description: 'Helper', example: '刘帮扶' })
  helperName!: string | null;

  @ApiProperty({ type: [DocumentView], description: 'At most 200' })
  documents!: DocumentView[];
}
