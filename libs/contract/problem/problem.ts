import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type EliminationCondition, eliminationConditions } from '#domain/elimination/gate';
import { type RefusalCode, refusalText, type RefusalParams } from '#domain/refusal';
import { refusalTable } from '#domain/refusals/all';

export class ProblemTexts {
  @ApiProperty({ description: 'The sentence a person reads, in Chinese', example: '此项必填。' })
  zh!: string;

  @ApiProperty({ description: 'The same in English', example: 'This field is required.' })
  en!: string;
}

const codes = Object.keys(refusalTable);

/** A refusal, or one condition of the elimination that does not hold. */
export type FaultCode = RefusalCode | `elimination.${EliminationCondition}`;
const faultCodes = [...codes, ...eliminationConditions.map((condition) => `elimination.${condition}`)];

/** One of several faults of a form, or one of several conditions that do not hold. */
export class FieldProblem {
  @ApiProperty({ description: 'Code of the fault', enum: faultCodes, enumName: 'FaultCode', example: 'form.required' })
  code!: FaultCode;

  @ApiPropertyOptional({ description: 'Path of the field', example: 'members[0].idNumber' })
  field?: string;

  @ApiPropertyOptional({
    description: 'Figures of the sentence',
    type: 'object',
    additionalProperties: true,
    example: { max: 50 },
  })
  params?: RefusalParams;

  @ApiProperty({ type: ProblemTexts })
  texts!: ProblemTexts;
}

/** Every refusal over HTTP: problem details (RFC 9457) with a code, a field and both languages. */
export class Problem {
  @ApiProperty({ description: 'Names the kind of problem', example: 'urn:shouwang:problem:form.required' })
  type!: string;

  @ApiProperty({ description: 'Short English title', example: 'This field is required.' })
  title!: string;

  @ApiProperty({ description: 'HTTP status', example: 400 })
  status!: number;

  @ApiProperty({ description: 'The Chinese sentence', example: '此项必填。' })
  detail!: string;

  @ApiPropertyOptional({
    description: 'Id of the request, for the operator',
    example: '2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11',
  })
  instance?: string;

  @ApiProperty({ description: 'Code of the refusal', enum: codes, enumName: 'RefusalCode', example: 'form.required' })
  code!: RefusalCode;

  @ApiPropertyOptional({ description: 'Path of the first wrong field', example: 'name' })
  field?: string;

  @ApiPropertyOptional({
    description: 'Figures of the sentence',
    type: 'object',
    additionalProperties: true,
    example: { max: 50 },
  })
  params?: RefusalParams;

  @ApiProperty({ type: ProblemTexts })
  texts!: ProblemTexts;

  @ApiProperty({ type: [FieldProblem], description: 'Every fault found, the first included' })
  errors!: FieldProblem[];

  @ApiPropertyOptional({
    description: 'Seconds after which the same request, with the same key, may be sent again',
    example: 2,
  })
  retryAfter?: number;
}

/** The texts of a code with its figures. */
export function problemTexts(code: RefusalCode, params?: RefusalParams): ProblemTexts {
  return refusalText({ code, ...(params !== undefined && { params }) });
}
