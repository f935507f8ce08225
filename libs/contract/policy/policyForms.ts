import { type Department, departments } from '#domain/household/codes';
import type { Policy, Rung, RungTarget } from '#domain/policy/policy';
import { type RoadStep, roadSteps } from '#domain/process/step';
import { type IdentificationTaskKind, identificationTaskKinds, taskKindFacts } from '#domain/process/taskKind';
import { DayField } from '../fields/day';
import { NumberField, YesNoField } from '../fields/number';
import { CodesField, PartField, PartsField } from '../fields/parts';
import { AreaField, CodeField, TextField } from '../fields/text';
import { HelpForm } from './helpForm';
import { OnSiteForm } from './onSiteForm';
import { SupervisionForm } from './supervisionForm';
import { LimitForm } from './limitForm';
import { StagesField } from './stages';

const rungActions = ['remind', 'escalate', 'proposeListing'] as const;
const rungTargets: readonly RungTarget[] = ['holder', 'superior', 'county', 'countyLeader'];
const mostRungs = 12;

class TaskLimits {}
for (const kind of identificationTaskKinds)
  PartField(() => LimitForm, { about: `${taskKindFacts[kind].zh} ${taskKindFacts[kind].en}` })(
    TaskLimits.prototype,
    kind,
  );

class QuorumForm {
  @NumberField({ about: '分子 Numerator', example: 2, min: 1, max: 100 })
  numerator!: number;

  @NumberField({ about: '分母 Denominator', example: 3, min: 1, max: 100 })
  denominator!: number;
}

class SecondPersonForm {
  @YesNoField({ about: '乡镇分管领导复核 A second person approves at the township', example: true })
  township!: boolean;

  @YesNoField({ about: '县级审定人审定 A second person approves at the county', example: true })
  county!: boolean;
}

class ComparisonForm {
  @CodesField(departments, {
    about: '比对部门 Departments asked',
    example: ['medicalInsurance', 'education'],
    max: departments.length,
  })
  departments!: Department[];

  @YesNoField({ about: '逾期继续等待 Whether the comparison waits beyond its limit', example: false })
  waitBeyondLimit!: boolean;
}

class RungForm implements Rung {
  @NumberField({ about: '天 Days after the due moment; −1 is the day before', example: 3, min: -30, max: 400 })
  afterDays!: number;

  @CodeField(rungActions, { about: '提醒、升级、提请挂牌 What happens', example: 'escalate' })
  action!: Rung['action'];

  @CodeField(rungTargets, { about: '对象 Whom it turns to', example: 'county' })
  to!: RungTarget;
}

const identificationExample = [
  ['signFor'],
  ['verification'],
  ['deliberation'],
  ['notice', 'comparison'],
  ['townshipReview'],
  ['countyApproval'],
  ['announcement'],
  ['nationalEntry'],
];

/** A county's arrangement of the procedure, field for field the domain's `Policy`. */
export class PolicyBody implements Policy {
  @TextField({ about: '代码 Code; the same for all its versions', example: 'xunxian', max: 40 })
  code!: string;

  @NumberField({ about: '版本 The next version of the code', example: 2, min: 1, max: 100_000 })
  version!: number;

  @TextField({ about: '名称 Name', example: '浚县监测帮扶流程（15日）', max: 100 })
  nameZh!: string;

  @TextField({ about: '英文名称 English name', example: 'Xunxian, 15 days', max: 100 })
  nameEn!: string;

  @TextField({ about: '依据 The text that fixes the figures', example: '浚县防返贫〔2022〕3号', max: 500, lines: true })
  source!: string;

  @StagesField({ about: '阶段 Stages in order; steps within one run side by side', example: identificationExample })
  stages!: RoadStep[][];

  @PartField(() => TaskLimits, { about: '各类任务时限 Limit of each kind of task' })
  limits!: Record<IdentificationTaskKind, LimitForm>;

  @PartField(() => LimitForm, { about: '全程时限 Clue to identification' })
  chain!: LimitForm;

  @NumberField({ about: '公示天数 Full days after posting', example: 5, min: 0, max: 60 })
  noticeDays!: number;

  @PartField(() => QuorumForm, { about: '到会比例 Quorum' })
  quorum!: QuorumForm;

  @PartField(() => SecondPersonForm, { about: '二次审批 Second person' })
  secondPerson!: SecondPersonForm;

  @PartField(() => ComparisonForm, { about: '部门比对 Comparison' })
  comparison!: ComparisonForm;

  @NumberField({ about: '退回重议次数 How often a failed vote may be sent back', example: 1, min: 0, max: 10 })
  sendBackTimes!: number;

  @CodesField(roadSteps, {
    about: '退回后重走的环节 Steps gone through again after a return that changed the substance',
    example: ['deliberation', 'notice'],
    max: roadSteps.length,
  })
  redoAfterReturn!: RoadStep[];

  @PartField(() => LimitForm, {
    about: '回头看 When an unfounded clue, an elimination and a problem struck off are looked at again',
  })
  lookBack!: LimitForm;

  @PartField(() => LimitForm, { about: '先救助后补程序 Days for the procedure after emergency help' })
  emergency!: LimitForm;

  @PartsField(() => RungForm, { about: '催办升级 Overdue ladder, in order of days', max: mostRungs })
  ladder!: RungForm[];

  @NumberField({ about: '黄灯天数 Days before due at which the light turns yellow', example: 1, min: 0, max: 60 })
  nearDays!: number;

  @PartField(() => HelpForm, { about: '帮扶、风险消除、跟踪 Help, elimination and tracking', optional: true })
  help?: HelpForm;

  @PartField(() => SupervisionForm, { about: '挂牌督办 Listing', optional: true })
  supervision?: SupervisionForm;

  @PartField(() => OnSiteForm, { about: '乡镇抽查 The township’s sample on site', optional: true })
  onSite?: OnSiteForm;
}

export class PolicyForm {
  @AreaField({ about: '适用地区 County (or city, province) it is for', example: '410621000000' })
  areaCode!: string;

  @DayField({
    about: '生效日期 Cases opened from this day on follow it; running ones keep their own',
    example: '2027-01-01',
  })
  effectiveOn!: string;

  @PartField(() => PolicyBody, { about: '政策 The policy' })
  policy!: PolicyBody;
}

export class PolicyAssignForm {
  @AreaField({ about: '适用地区 County (or city, province) it is for', example: '410621000000' })
  areaCode!: string;

  @DayField({ about: '生效日期 First day', example: '2027-01-01' })
  effectiveOn!: string;
}
