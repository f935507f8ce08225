import { ApiProperty } from '@nestjs/swagger';
import { verdicts, type Verdict } from '#domain/comparison/answer';
import { categories, type Category, causes, type Cause, maxCauses } from '#domain/household/codes';
import { type Decision, decisions } from '#domain/process/command';
import { phases } from '#domain/process/state';
import { roadSteps, type RoadStep } from '#domain/process/step';
import { DayField } from '../fields/day';
import { NumberField } from '../fields/number';
import { ObjectField } from '../fields/object';
import { CodesField, IdsField, TextsField } from '../fields/parts';
import { CodeField, IdField, TextField } from '../fields/text';

/** A decision on a task. What each decision needs stands with the task; a field that it does not need may be left out. */
export class CompleteTaskBody {
  @CodeField(decisions, { about: 'The decision', example: 'accept' })
  decision!: Decision;

  @ObjectField({
    about: 'The form, where the decision needs one: verification, or a department’s answer',
    example: {},
    optional: true,
  })
  form?: Record<string, unknown>;

  @NumberField({
    about: 'Version of the register that the form was filled on',
    example: 3,
    min: 0,
    max: 1_000_000,
    optional: true,
  })
  registerVersion?: number;

  @TextField({ about: 'Reason as a code', example: 'misreported', max: 40, optional: true })
  reasonCode?: string;

  @TextField({
    about: 'Reason in words; stays out of the ledger',
    example: '户主在外务工，收入稳定',
    max: 2000,
    lines: true,
    optional: true,
  })
  reasonText?: string;

  @CodeField(roadSteps, { about: 'Return: to which step', example: 'verification', optional: true })
  toStep?: RoadStep;

  @TextsField({
    about: 'Return: fields that are wrong',
    example: ['facts.income.wagesFen'],
    max: 100,
    maxLength: 100,
    optional: true,
  })
  fields?: string[];

  @CodeField(['back', 'again'] as const, {
    about: 'Return: afterwards straight back, or step by step again',
    example: 'back',
    optional: true,
  })
  then?: 'back' | 'again';

  @TextsField({
    about: 'After a return: ticked fields that were dealt with',
    example: ['photo'],
    max: 100,
    maxLength: 100,
    optional: true,
  })
  dealtWith?: string[];

  @CodeField(categories, { about: 'County: the category', example: 'marginal', optional: true })
  category?: Category;

  @CodesField(causes, { about: 'County: the causes', example: ['illness'], max: maxCauses, optional: true })
  causes?: Cause[];

  @CodeField(verdicts, { about: 'Department: the verdict', example: 'match', optional: true })
  verdict?: Verdict;

  @DayField({
    about: 'Day by the decision’s meaning: posted, announced, entered, told, to be reviewed',
    example: '2026-11-22',
    optional: true,
  })
  on?: string;

  @IdField({ about: 'Photo of the posted notice', example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11', optional: true })
  photoFileId?: string;

  @IdField({ about: 'The notice it stands on', example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11', optional: true })
  noticeId?: string;

  @TextField({
    about: 'Answer to the objector',
    example: '经查，该户车辆已于去年出售',
    max: 2000,
    lines: true,
    optional: true,
  })
  answerText?: string;

  @TextField({ about: 'Number of the document', example: '浚巩固〔2026〕17号', max: 100, optional: true })
  documentNumber?: string;

  @TextField({ about: 'Number in the national system', example: '4106210000123456', max: 50, optional: true })
  nationalNumber?: string;

  @IdField({
    about: 'Who is named: the helper, or the tracker',
    example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11',
    optional: true,
  })
  accountId?: string;

  @IdField({
    about: 'The helping unit that answers for its people',
    example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11',
    optional: true,
  })
  unitId?: string;

  @IdsField({ about: 'Documents uploaded before', example: [], max: 20, optional: true })
  fileIds?: string[];
}

/** A return is a decision like the others; this is its short form. */
export class ReturnBody {
  @CodeField(roadSteps, { about: 'To which step', example: 'verification' })
  toStep!: RoadStep;

  @TextsField({ about: 'Fields that are wrong', example: ['facts.income.wagesFen'], min: 1, max: 100, maxLength: 100 })
  fields!: string[];

  @TextField({ about: 'Why', example: '工资收入与务工月数不符，请核对', max: 2000, lines: true })
  reasonText!: string;

  @CodeField(['back', 'again'] as const, {
    about: 'Afterwards straight back, or step by step again',
    example: 'back',
    optional: true,
  })
  then?: 'back' | 'again';

  @IdsField({ about: 'Documents uploaded before', example: [], max: 20, optional: true })
  fileIds?: string[];
}

export class HandOverBody {
  @IdField({ about: 'Who is to do it', example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  toAccountId!: string;

  @TextField({ about: 'Why', example: '本人请假', max: 500, optional: true })
  reasonText?: string;
}

/** The answer to a decision: the case as it stands now, and what to open next. */
/** Where the case stands after a decision: what an inbox says of it, not the whole file, which whoever wants it asks for. */
export class CaseAfter {
  @ApiProperty({ enum: phases, example: 'identifying' })
  phase!: string;

  @ApiProperty({ type: [String], description: 'Steps that are open now', example: ['verification'] })
  steps!: readonly string[];

  @ApiProperty({ type: String, nullable: true, description: 'How the case ended', example: null })
  outcome!: string | null;
}

export class CompleteResult {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ description: 'The decision’s place in the ledger', example: 9 })
  seq!: number;

  @ApiProperty({ type: CaseAfter, nullable: true, description: 'Null where the case is the reader’s no more' })
  case!: CaseAfter | null;

  @ApiProperty({ type: String, nullable: true, description: 'The next task of the list', example: null })
  nextTaskId!: string | null;
}
