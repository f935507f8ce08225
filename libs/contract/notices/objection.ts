import { ApiProperty } from '@nestjs/swagger';
import { NumberField } from '../fields/number';
import { IdsField } from '../fields/parts';
import { IdField, TextField } from '../fields/text';

const anId = '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11';

/** An objection by anybody who read the notice. Who objects is told to nobody but the township that judges. */
export class PublicObjectionBody {
  @TextField({ about: 'Number of the notice, as printed on it', example: 'GS20260302-00017', max: 40, optional: true })
  noticeNumber?: string;

  @IdField({ about: 'Or its id, from a link', example: anId, optional: true })
  noticeId?: string;

  @NumberField({ about: 'Entry on the notice', example: 1, min: 1, max: 200, optional: true })
  entry?: number;

  @TextField({
    about: 'Or the receipt number of one’s own application',
    example: 'SW20261122-48213907',
    max: 40,
    optional: true,
  })
  receiptNumber?: string;

  @TextField({ about: 'With the last four digits of ID number or phone', example: '4518', max: 4, optional: true })
  lastFour?: string;

  @TextField({ about: 'What is objected to', example: '该户有小轿车一辆', max: 2000, lines: true })
  text!: string;

  @TextField({ about: 'Name, if one wants an answer', example: '宋某', max: 50, optional: true })
  name?: string;

  @TextField({ about: 'Phone, if one wants an answer', example: '13812345678', max: 30, optional: true })
  phone?: string;
}

/** An objection that came to the township by phone or by mouth. */
export class ObjectionBody {
  @IdField({ about: 'The case on the notice', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @TextField({ about: 'What is objected to', example: '该户有小轿车一辆', max: 2000, lines: true })
  text!: string;

  @TextField({ about: 'Name of the objector', example: '宋某', max: 50, optional: true })
  name?: string;

  @TextField({ about: 'Phone of the objector', example: '13812345678', max: 30, optional: true })
  phone?: string;

  @IdsField({
    about: 'Accounts related to household or objector: they do not judge',
    example: [],
    max: 20,
    optional: true,
  })
  relatedAccountIds?: string[];
}

export class ObjectionResult {
  @ApiProperty({ description: 'Number to ask by', example: anId })
  objectionId!: string;
}

/** What the judge sees. */
export class ObjectionView {
  @ApiProperty({ example: anId })
  objectionId!: string;

  @ApiProperty({ example: '该户有小轿车一辆' })
  text!: string;

  @ApiProperty({ type: String, nullable: true, example: '宋某' })
  objectorName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '138****5678' })
  objectorPhoneMasked!: string | null;

  @ApiProperty({ example: '2026-11-24T02:20:00.000Z' })
  receivedAt!: Date;

  @ApiProperty({ type: Boolean, nullable: true, example: null })
  upheld!: boolean | null;
}
