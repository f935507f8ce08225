import { ApiProperty } from '@nestjs/swagger';
import { duties, type Duty } from '#domain/assistance/duties';
import { SentenceView } from '../cases/sentence';
import { NumberField } from '../fields/number';
import { AreaField, CodeField, IdField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';
import { NamedView } from './helpViews';

const someone = '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11';

export const dutyStates = ['open', 'overdue', 'done', 'notNeeded', 'missed'] as const;
export type DutyStateName = (typeof dutyStates)[number];
export const dutyGroups = ['duty', 'helper', 'area', 'household'] as const;
export type DutyGroup = (typeof dutyGroups)[number];

/** Which duties are looked at; the list and the counts take the same. */
export class DutyQuery extends PageQuery {
  @AreaField({ about: 'At households of this area', example: '410621108000', optional: true })
  areaCode?: string;

  @IdField({ about: 'Of this helper', example: someone, optional: true })
  helperId?: string;

  @IdField({ about: 'At this household', example: someone, optional: true })
  householdId?: string;

  @CodeField(duties, { about: 'Of this kind', example: 'monthlyCall', optional: true })
  duty?: Duty;

  @CodeField(dutyStates, {
    about: 'How it stands: open, past its day, done, not needed, missed for good',
    example: 'overdue',
    optional: true,
  })
  state?: DutyStateName;

  @NumberField({ about: 'Of this year’s periods', example: 2027, min: 2000, max: 2199, optional: true, query: true })
  year?: number;
}

export class DutyCountQuery extends DutyQuery {
  @CodeField(dutyGroups, {
    about: 'Counted by kind, by helper, by household, or by the areas below the one asked for',
    example: 'helper',
  })
  by!: DutyGroup;
}

/** One duty in one period at one household. */
export class DutyRowView {
  @ApiProperty({ description: 'Its task', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:40:dutyCall' })
  taskId!: string;

  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  householdId!: string;

  @ApiProperty({ type: String, nullable: true, example: '410621108242-0017' })
  householdNumber!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Head of the household', example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: NamedView, nullable: true, description: 'Whose duty it is or was' })
  helper!: NamedView | null;

  @ApiProperty({ enum: duties, example: 'monthlyCall' })
  duty!: Duty;

  @ApiProperty({ example: '2027-05' })
  period!: string;

  @ApiProperty({ type: SentenceView })
  name!: SentenceView;

  @ApiProperty({ enum: dutyStates, example: 'overdue' })
  state!: DutyStateName;

  @ApiProperty({ example: '2027-05-31T16:00:00.000Z' })
  dueAt!: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'When it was done or given up', example: null })
  closedAt!: Date | null;
}

export class DutyPage extends PageEnd {
  @ApiProperty({ type: [DutyRowView], description: 'By the day on which each is due' })
  rows!: DutyRowView[];
}

/** Duties of one kind, one helper or one household together. */
export class DutyCountView {
  @ApiProperty({ description: 'The kind, the id of helper or household, or the code of the area', example: someone })
  id!: string;

  @ApiProperty({ type: SentenceView, description: 'What it is called' })
  name!: SentenceView;

  @ApiProperty({ description: 'Open and in time', example: 3 })
  open!: number;

  @ApiProperty({ example: 1 })
  overdue!: number;

  @ApiProperty({ example: 14 })
  done!: number;

  @ApiProperty({ example: 0 })
  notNeeded!: number;

  @ApiProperty({ example: 2 })
  missed!: number;
}

/** Counts of the very duties that the list shows; at most 200 groups, those with most left undone first. */
export class DutyCounts {
  @ApiProperty({ type: DutyCountView, description: 'All together' })
  total!: DutyCountView;

  @ApiProperty({ type: [DutyCountView] })
  rows!: DutyCountView[];
}
