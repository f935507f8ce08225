import { ApiProperty } from '@nestjs/swagger';
import { measures, type Measure } from '#domain/household/measures';
import {
  resumeReasons,
  suspendReasons,
  withdrawReasons,
  wrongIdentificationReasons,
} from '#domain/reasons/reasonCodes';
import { DayField } from '../fields/day';
import { IdsField } from '../fields/parts';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';
import { CaseFileView } from './caseFile';

/** The codes of a reason list, for a field. */
export function codesOf<T extends string>(table: Readonly<Record<T, unknown>>): T[] {
  // The keys of a closed table are its codes.
  return Object.keys(table) as T[];
}

export const why = {
  about: 'What the office writes beside it; stays out of the ledger',
  example: '全家在新疆务工，春节返乡',
  max: 1000,
  lines: true,
} as const;

export abstract class WithPapers {
  @IdsField({ about: 'Documents uploaded before', example: [], max: 20, optional: true })
  fileIds?: string[];
}

export class SuspendForm extends WithPapers {
  @CodeField(codesOf(suspendReasons), { about: 'Why', example: 'away' })
  reasonCode!: keyof typeof suspendReasons;

  @DayField({ about: 'Day on which it is looked at again', example: '2026-12-20' })
  reviewOn!: string;

  @TextField(why)
  reasonText!: string;
}

export class ResumeForm extends WithPapers {
  @CodeField(codesOf(resumeReasons), { about: 'Why', example: 'returned' })
  reasonCode!: keyof typeof resumeReasons;

  @TextField({ ...why, optional: true })
  reasonText?: string;
}

export class TransferForm extends WithPapers {
  @AreaField({ about: 'The village it moves to', example: '410621108205' })
  toAreaCode!: string;

  @TextField(why)
  reasonText!: string;
}

export class MergeForm extends WithPapers {
  @IdField({ about: 'The registered household', example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  intoHouseholdId!: string;

  @TextField(why)
  reasonText!: string;
}

export class WithdrawApplicationForm extends WithPapers {
  @CodeField(codesOf(withdrawReasons), { about: 'Why', example: 'difficultyOver' })
  reasonCode!: keyof typeof withdrawReasons;

  @TextField(why)
  reasonText!: string;
}

export class EmergencyHelpForm extends WithPapers {
  @CodeField(measures, { about: 'Measure given first', example: 'society' })
  measure!: Measure;

  @DayField({ about: 'Day on which it was given', example: '2026-11-22' })
  givenOn!: string;

  @TextField(why)
  reasonText!: string;
}

export class WrongIdentificationForm extends WithPapers {
  @CodeField(codesOf(wrongIdentificationReasons), { about: 'Why', example: 'concealed' })
  reasonCode!: keyof typeof wrongIdentificationReasons;

  @TextField(why)
  reasonText!: string;
}

/** Every command answers with the case as it stands afterwards. */
export class CommandResult {
  @ApiProperty({ description: 'The event’s place in the ledger', example: 9 })
  seq!: number;

  @ApiProperty({ type: CaseFileView, nullable: true, description: 'Null where it moved out of sight' })
  case!: CaseFileView | null;
}
