import { ApiProperty } from '@nestjs/swagger';
import { ComparisonView, ContradictionView } from '../tasks/detail';

/** The departments’ answers beside the verification. */
export class CaseComparison {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ type: [ComparisonView] })
  answers!: ComparisonView[];

  @ApiProperty({ type: [ContradictionView] })
  contradictions!: ContradictionView[];
}

/** What each department is asked, and which fields it is shown. */
export class QuestionFormView {
  @ApiProperty({ example: 'medicalInsurance' })
  department!: string;

  @ApiProperty({ type: [String], example: ['medicalBills', 'insurance'] })
  asks!: readonly string[];

  @ApiProperty({ type: [String], example: ['medicalInsured'] })
  shows!: readonly string[];
}

export class QuestionForms {
  @ApiProperty({ type: [QuestionFormView] })
  rows!: QuestionFormView[];
}
