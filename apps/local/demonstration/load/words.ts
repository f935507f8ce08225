import type { CompleteTaskBody } from '#contract/tasks/complete';
import type { HouseholdSeed } from '../generate/household';
import type { Act } from '../generate/script';
import { numberOf } from './naming';

export type Decided = Extract<Act, { do: 'completeTask' }>;

export interface Writing {
  /** Draws numbers and sentences. */
  readonly name: string;
  readonly today: string;
  readonly household: HouseholdSeed;
}

/** What an office writes with a decision: everything that `steps/decisions.ts` asks of it beside forms and photographs. */
export function wordsOf({ kind, decision, toStep }: Decided, { name, today, household }: Writing): CompleteTaskBody {
  const draw = (what: string, below: number) => numberOf(`${what}/${name}`, below);
  switch (decision) {
    case 'return':
      return { decision, ...(toStep && { toStep }), ...returned, then: 'back' };
    case 'sendBack':
      return {
        decision,
        ...(toStep && { toStep }),
        reasonText: '票数接近，且户主住院期间未能到场说明情况，请重新评议。',
      };
    case 'dismiss':
      return { decision, reasonCode: 'misreported', reasonText: '经电话和走访核对，该户收入稳定，预警信息有误。' };
    case 'reject':
      return {
        decision,
        reasonCode: 'conditionsNotMet',
        reasonText: pick(rejections, draw('rejection', rejections.length)),
      };
    case 'upheld':
      return { decision, answerText: '经查，反映情况基本属实，退回村重新核实。' };
    case 'dismissed':
      return { decision, answerText: '经查，所反映的车辆已于去年出售，过户手续齐全，异议不成立。' };
    case 'approve':
      return kind === 'countyReview'
        ? { decision, ...(household.category && { category: household.category }), causes: [...household.causes] }
        : { decision };
    case 'announced':
      return { decision, on: today, documentNumber: `浚巩固〔${today.slice(0, 4)}〕${draw('document', 60) + 1}号` };
    case 'entered':
      return {
        decision,
        on: today,
        nationalNumber: `410621${today.slice(0, 4)}${String(draw('national', 1_000_000)).padStart(6, '0')}`,
      };
    case 'told':
      return { decision, on: today };
    case 'confirm':
      return { decision, reasonText: '已听取村里意见并核对材料，予以认定。' };
    case 'confirmed':
      if (kind === 'confirmMeasure') return { decision };
      return { decision, reasonText: '回访本户，收入稳定，未发现返贫致贫风险。' };
    default:
      return { decision };
  }
}

/** Ticked by the reviewer: one field that is then corrected, one that is kept and explained. */
const returned = {
  fields: ['facts.income.medicalSelfPaidFen', 'causes'],
  reasonText: '医疗自付金额与票据不符，请核对；主要原因的排序请再说明。',
};

const rejections = [
  '家庭有稳定务工收入，刚性支出可由医保和救助覆盖，不符合纳入条件。',
  '经比对，家庭资产状况良好，不符合纳入条件。',
] as const;

const pick = (list: readonly string[], at: number): string => list[at] ?? '';
