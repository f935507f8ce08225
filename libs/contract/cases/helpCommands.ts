import { eliminationWays, type EliminationWay } from '#domain/elimination/way';
import { departureReasons, measureStoppedReasons, reversalReasons } from '#domain/reasons/reasonCodes';
import { ObjectField } from '../fields/object';
import { CodeField, IdField, TextField } from '../fields/text';
import { codesOf, why, WithPapers } from './commands';

export class ReplaceHelperForm extends WithPapers {
  @IdField({ about: 'Who helps from now on', example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  toAccountId!: string;

  @IdField({ about: 'The helping unit', example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11', optional: true })
  unitId?: string;

  @TextField({ ...why, example: '原帮扶责任人调离' })
  reasonText!: string;
}

export class ReplaceTrackerForm extends WithPapers {
  @IdField({ about: 'Who visits from now on', example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11' })
  toAccountId!: string;

  @TextField({ ...why, example: '原跟踪监测人调离' })
  reasonText!: string;
}

export class DeclareMeasureForm extends WithPapers {
  @ObjectField({
    about: 'One line as in a plan: measureId, category, department, causes, continuing, dueOn, what, amountFen',
    example: {
      measureId: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11',
      category: 'health',
      department: 'medicalInsurance',
      causes: ['illness'],
      dueOn: '2027-06-30',
      what: '医疗再救助',
    },
  })
  measure!: Record<string, unknown>;

  @TextField({ ...why, example: '二次住院，自付较多', optional: true })
  reasonText?: string;
}

export class StopMeasureForm extends WithPapers {
  @CodeField(codesOf(measureStoppedReasons), { about: 'Why', example: 'noLongerEntitled' })
  reasonCode!: keyof typeof measureStoppedReasons;

  @TextField({ ...why, example: '子女就业，不再符合低保条件' })
  reasonText!: string;
}

export class ProposeEliminationForm extends WithPapers {
  @CodeField(eliminationWays, { about: 'By the help given, or by itself', example: 'assisted' })
  way!: EliminationWay;

  @TextField({ ...why, example: '收入稳定，医疗支出下降', optional: true })
  reasonText?: string;
}

export class ProposeReversalForm extends WithPapers {
  @CodeField(codesOf(reversalReasons), { about: 'Why', example: 'conditionsNotMet' })
  reasonCode!: keyof typeof reversalReasons;

  @TextField({ ...why, example: '复查发现收入核算有误' })
  reasonText!: string;
}

export class ProposeDepartureForm extends WithPapers {
  @CodeField(codesOf(departureReasons), { about: 'Why', example: 'movedAway' })
  reasonCode!: keyof typeof departureReasons;

  @TextField({ ...why, example: '户口已整户迁往郑州' })
  reasonText!: string;
}
