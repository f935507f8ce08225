import { ApiProperty } from '@nestjs/swagger';
import { DayField } from '../fields/day';
import { PartsField } from '../fields/parts';
import { IdField, TextField } from '../fields/text';
import { SubstitutionView } from './substitutions';

/** Most people for whom substitutes are named at once. */
export const mostCovered = 50;

const away = '7d0b2a52-6f0f-4c70-9c0e-1f1b34b5a0c1';
const substitute = '0f5b7c1e-93a8-4e52-8f36-3a9a6f1f7d20';

export class CoveringRow {
  @IdField({ about: '请假人 Who is away', example: away })
  accountId!: string;

  @IdField({ about: '代理人 Who stands in; somebody who opens the other’s cases', example: substitute })
  substituteId!: string;
}

/** Substitutes for several people in the same days: all of them or none. */
export class CoveringForm {
  @PartsField(() => CoveringRow, { about: 'Who stands in for whom', min: 1, max: mostCovered })
  rows!: CoveringRow[];

  @DayField({ about: '起 First day', example: '2026-12-01' })
  fromOn!: string;

  @DayField({ about: '止 Last day', example: '2026-12-14' })
  toOn!: string;

  @TextField({ about: '事由 Why', example: '集中培训', max: 200 })
  reason!: string;
}

export class CoveringResult {
  @ApiProperty({ type: [SubstitutionView] })
  rows!: SubstitutionView[];
}

export class StandInQuery {
  @DayField({ about: '起 First day', example: '2026-12-01', optional: true })
  fromOn?: string;

  @DayField({ about: '止 Last day', example: '2026-12-14', optional: true })
  toOn?: string;
}
