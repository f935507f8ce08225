import { ApiProperty } from '@nestjs/swagger';
import type { RefusalCode } from '#domain/refusal';
import { refusalTable } from '#domain/refusals/all';
import { why } from '../cases/commands';
import { YesNoField } from '../fields/number';
import { PartsField } from '../fields/parts';
import { AreaField, IdField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { ProblemTexts } from '../problem/problem';
import { type RowOutcome, bulkMost, rowOutcomes } from '../tasks/bulk';
import { NamedView } from './helpViews';

const someone = '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11';
const aHousehold = '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10';

export class PairingQuery extends PageQuery {
  @AreaField({ about: 'Households of this area', example: '410621108000', optional: true })
  areaCode?: string;

  @IdField({ about: 'Households of this helper', example: someone, optional: true })
  helperId?: string;

  @IdField({ about: 'Households under this unit', example: someone, optional: true })
  unitId?: string;

  @IdField({ about: 'This household only', example: aHousehold, optional: true })
  householdId?: string;

  @YesNoField({ about: 'True lists those that have ended instead', example: false, optional: true, query: true })
  ended?: boolean;
}

export class PairingForm {
  @IdField({ about: 'Household', example: aHousehold })
  householdId!: string;

  @IdField({ about: 'Who helps from today on', example: someone })
  helperId!: string;

  @IdField({ about: 'The unit that answers for it', example: someone, optional: true })
  unitId?: string;

  @TextField({ ...why, example: '脱贫户，按县安排结对' })
  reasonText!: string;
}

export class PairingReplaceForm {
  @IdField({ about: 'Who helps from now on', example: someone })
  toAccountId!: string;

  @IdField({ about: 'The unit that answers for it', example: someone, optional: true })
  unitId?: string;

  @TextField({ ...why, example: '原帮扶责任人调离' })
  reasonText!: string;
}

export class PairingEndForm {
  @TextField({ ...why, example: '该户已稳定脱贫，不再安排结对' })
  reasonText!: string;
}

/** 结对关系: who helps a household, from a day to a day. */
export class PairingView {
  @ApiProperty({ example: '3d1f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  id!: string;

  @ApiProperty({ example: aHousehold })
  householdId!: string;

  @ApiProperty({ example: '410621108242-0017' })
  householdNumber!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Head of the household', example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string;

  @ApiProperty({ type: NamedView })
  helper!: NamedView;

  @ApiProperty({ type: NamedView, nullable: true })
  unit!: NamedView | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The open case that the helper works in: the pairing follows it and cannot be ended beside it',
    example: null,
  })
  openCaseId!: string | null;

  @ApiProperty({ example: '2026-12-01' })
  fromOn!: string;

  @ApiProperty({ type: String, nullable: true, example: null })
  toOn!: string | null;

  @ApiProperty({ description: 'Open duties at this household', example: 2 })
  openDuties!: number;

  @ApiProperty({ description: 'Of them, past their day', example: 0 })
  overdueDuties!: number;
}

export class PairingPage extends PageEnd {
  @ApiProperty({ type: [PairingView], description: 'By village and household number' })
  rows!: PairingView[];
}

/** One household of several whose helper is replaced, with a key of its own. */
export class KeyedHousehold {
  @IdField({ about: 'The household', example: aHousehold })
  householdId!: string;

  @IdField({ about: 'Its own key, made when the list was opened', example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  key!: string;
}

/** All or some of a helper's households go to another. */
export class BulkReplaceForm extends PairingReplaceForm {
  @PartsField(() => KeyedHousehold, { about: 'Households, each with its key', min: 1, max: bulkMost })
  rows!: KeyedHousehold[];
}

/** What became of one household of a bulk replacement. */
export class ReplacedRow {
  @ApiProperty({ example: aHousehold })
  householdId!: string;

  @ApiProperty({ enum: [...rowOutcomes], example: 'done' })
  outcome!: RowOutcome;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Place in the case’s ledger, where it has a case',
    example: 31,
  })
  seq!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: Object.keys(refusalTable),
    enumName: 'RefusalCode',
    example: null,
  })
  code!: RefusalCode | null;

  @ApiProperty({ type: String, nullable: true, description: 'Path of the wrong field', example: null })
  field!: string | null;

  @ApiProperty({ type: ProblemTexts, nullable: true, description: 'Why not, in both languages' })
  texts!: ProblemTexts | null;
}

/** One result for each household, in the order in which they were sent. */
export class BulkReplaceResult {
  @ApiProperty({ type: [ReplacedRow] })
  rows!: ReplacedRow[];
}
