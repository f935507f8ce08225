import { extendReasons, helpReasons, listingReasons, movePolicyReasons } from '#domain/reasons/reasonCodes';
import { DayField } from '../fields/day';
import { NumberField } from '../fields/number';
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

/** 改按新版政策办理: by the county's officer, for one running case. */
export class MovePolicyForm {
  @TextField({ about: 'Code of the policy; in force at the case’s place', example: 'national15', max: 40 })
  policyCode!: string;

  @NumberField({ about: 'The version, newer than the case’s own', example: 3, min: 1, max: 100_000 })
  policyVersion!: number;

  @CodeField(Object.keys(movePolicyReasons) as (keyof typeof movePolicyReasons)[], {
    about: 'Why',
    example: 'policyChanged',
  })
  reasonCode!: keyof typeof movePolicyReasons;

  @TextField(words)
  reasonText!: string;
}

/** 提请协调: the township or the county is asked to help the task on. */
export class AskForHelpForm {
  @TextField(task)
  taskId!: string;

  @CodeField(['township', 'county'] as const, { about: 'Whose help', example: 'county' })
  from!: 'township' | 'county';

  @CodeField(Object.keys(helpReasons) as (keyof typeof helpReasons)[], { about: 'Why', example: 'departmentNeeded' })
  reasonCode!: keyof typeof helpReasons;

  @TextField(words)
  reasonText!: string;
}
