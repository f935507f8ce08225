import { ApiProperty } from '@nestjs/swagger';
import { categories, type Category, causes, type Cause, channels, type Channel } from '#domain/household/codes';
import { type Light, lights } from '#domain/process/light';
import { roadSteps, sideSteps, type Step } from '#domain/process/step';
import { taskKinds, type TaskKind } from '#domain/process/taskKind';
import { AreaField, CodeField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

const steps = [...roadSteps, ...sideSteps] as const;
export const inboxSorts = ['due', 'opened'] as const;
/** due: soonest due first; opened: longest waiting first. */
export type InboxSort = (typeof inboxSorts)[number];
export const inboxScopes = ['mine', 'groups', 'all'] as const;
export type InboxScope = (typeof inboxScopes)[number];

/** What an inbox may be narrowed by; page and counts take the same. */
export class InboxQuery extends PageQuery {
  @CodeField(inboxScopes, {
    about: 'mine: handed over to me or claimed by me; groups: my offices’; all: both',
    example: 'all',
    optional: true,
  })
  scope: InboxScope = 'all';

  @CodeField(inboxSorts, {
    about: 'due: soonest due first; opened: longest waiting first',
    example: 'due',
    optional: true,
  })
  sort: InboxSort = 'due';

  @CodeField(steps, { about: 'Step', example: 'verification', optional: true })
  step?: Step;

  @CodeField(taskKinds, { about: 'Kind of work', example: 'signFor', optional: true })
  kind?: TaskKind;

  @AreaField({ about: 'Area and everything below', example: '410621108000', optional: true })
  areaCode?: string;

  @CodeField(lights, { about: 'Light', example: 'red', optional: true })
  light?: Light;

  @CodeField(categories, { about: 'Category', example: 'marginal', optional: true })
  category?: Category;

  @CodeField(causes, { about: 'One of the causes', example: 'illness', optional: true })
  cause?: Cause;

  @CodeField(channels, { about: 'Channel of the clue', example: 'selfReport', optional: true })
  channel?: Channel;
}

/** The same with a name or number typed; personal, so it is sent as a body. */
export class InboxSearch extends InboxQuery {
  @TextField({ about: 'Part of a member’s name, or the start of the household’s number', example: '小明', max: 40 })
  text!: string;
}

/** A row of the inbox: enough to decide whether to open it. */
export class TaskRowView {
  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:4:signFor' })
  taskId!: string;

  @ApiProperty({ example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  householdId!: string;

  @ApiProperty({ type: String, nullable: true, example: '410621108242-0017' })
  householdNumber!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Head of the household', example: '宋建国' })
  headName!: string | null;

  @ApiProperty({ example: 'signFor' })
  kind!: string;

  @ApiProperty({ example: 'signFor' })
  step!: string;

  @ApiProperty({ example: 'villageClerk' })
  role!: string;

  @ApiProperty({ type: String, nullable: true, example: null })
  department!: string | null;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: String, nullable: true, example: '河南省鹤壁市浚县王庄镇宋井固村' })
  areaName!: string | null;

  @ApiProperty({ example: '2026-11-02T04:00:00.000Z' })
  openedAt!: Date;

  @ApiProperty({ example: '2026-11-04T16:00:00.000Z' })
  dueAt!: Date;

  @ApiProperty({ enum: [...lights], example: 'green' })
  light!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Handed over to, or claimed by', example: null })
  holderName!: string | null;

  @ApiProperty({ description: 'Only the holder may do it', example: false })
  handedOver!: boolean;

  @ApiProperty({ type: Date, nullable: true, example: null })
  claimedUntilAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, example: 'selfReport' })
  channel!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  category!: string | null;

  @ApiProperty({ type: [String], example: [] })
  causes!: readonly string[];

  @ApiProperty({ type: [String], example: ['incomeDrop'] })
  riskClasses!: readonly string[];

  @ApiProperty({ type: [String], example: ['returned'] })
  marks!: readonly string[];

  @ApiProperty({ description: 'Times reminded', example: 0 })
  reminded!: number;

  @ApiProperty({ description: 'Times reported upwards', example: 0 })
  escalated!: number;
}

export class TaskList extends PageEnd {
  @ApiProperty({ type: [TaskRowView] })
  rows!: TaskRowView[];
}

export class TaskCountView {
  @ApiProperty({ example: 'signFor' })
  kind!: string;

  @ApiProperty({ example: 'signFor' })
  step!: string;

  @ApiProperty({ enum: [...lights], example: 'red' })
  light!: string;

  @ApiProperty({ description: 'Exact to 999; 1000 means more', example: 3 })
  count!: number;
}

export class TaskCounts {
  @ApiProperty({ type: [TaskCountView], description: 'Cells without a task are left out' })
  rows!: TaskCountView[];

  @ApiProperty({ description: 'Sum of the cells, to 1000', example: 12 })
  total!: number;
}
