import { extendReasons, listingReasons } from '#domain/reasons/reasonCodes';
import { DayField } from '../fields/day';
import { CodeField, TextField } from '../fields/text';

const task = {
  about: 'The task; its case is the address',
  example: '4a5c0b1d-7d1e-4f3e-9b2a-8c6d5e4f3a21:3:verification',
  max: 120,
} as const;
const words = { about: 'In words; stays out of the ledger', example: '请本周内入户', max: 1000, lines: true } as const;

export class UrgeForm {
  @TextField(task)
  taskId!: string;

  @TextField({ ...words, optional: true })
  reasonText?: string;
}

export class PromiseForm {
  @TextField(task)
  taskId!: string;

  @DayField({ about: 'Day for which it is promised; within two weeks', example: '2026-11-30' })
  on!: string;

  @TextField({ ...words, optional: true })
  reasonText?: string;
}

export class ExtendForm {
  @TextField(task)
  taskId!: string;

  @DayField({ about: 'New last day; later than the present one, within a month', example: '2026-12-10' })
  on!: string;

  @CodeField(Object.keys(extendReasons) as (keyof typeof extendReasons)[], { about: 'Why', example: 'evidencePending' })
  reasonCode!: keyof typeof extendReasons;

  @TextField(words)
  reasonText!: string;
}

export class EscalateForm {
  @TextField(task)
  taskId!: string;

  @CodeField(['superior', 'county'] as const, { about: 'Who is told', example: 'county' })
  to!: 'superior' | 'county';

  @TextField({ ...words, optional: true })
  reasonText?: string;
}

export class ProposeListingForm {
  @TextField({ ...task, about: 'The task that does not move; left out, the substance of the case', optional: true })
  taskId?: string;

  @CodeField(Object.keys(listingReasons) as (keyof typeof listingReasons)[], { about: 'Why', example: 'unsafeHouse' })
  reasonCode!: keyof typeof listingReasons;

  @TextField(words)
  reasonText!: string;
}
