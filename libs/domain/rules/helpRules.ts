import { answersCause } from '../assistance/measureAnswers';
import { addMonths, type Day } from '../calendar/day';
import type { Cause } from '../household/codes';
import { developmentMeasures } from '../household/measures';
import {
  type Finding,
  type InspectionRule,
  inspectionList,
  type MeasureInspected,
  type MonitoringContext,
  monitoringBegan,
  when,
} from './rule';

const usual = { source: inspectionList, from: monitoringBegan, atVillage: 'warn', atCounty: 'block' } as const;

/** A risk that went away without help (自然消除) owes none. */
const owesHelp = ({ way }: MonitoringContext): boolean => way !== 'natural';

/** More than a month after the identification, or at the elimination, help has to show. */
const helpIsDue = ({ identifiedOn, eliminatedOn }: MonitoringContext, today: Day): boolean =>
  eliminatedOn !== null || (identifiedOn !== null && addMonths(identifiedOn, 1) < today);

const stands = (m: MeasureInspected): boolean => m.state !== 'refused' && (m.state !== 'stopped' || m.times > 0);

export const noMeasure: InspectionRule = {
  ...usual,
  code: 'help.noMeasure',
  zh: '识别纳入超过一个月，没有任何帮扶措施。',
  en: 'More than a month after the identification there is no measure at all.',
  judge: (_, { today, monitoring }) =>
    when(
      monitoring !== undefined &&
        owesHelp(monitoring) &&
        helpIsDue(monitoring, today) &&
        !monitoring.measures.some(stands),
      'measures',
    ),
};

/** 未开始: past its day, or at the elimination, and never carried out. */
export const developmentNotStarted: InspectionRule = {
  ...usual,
  code: 'help.developmentNotStarted',
  zh: '开发式帮扶措施（产业、就业、公益岗位、金融）一直没有开始落实。',
  en: 'Development measures (farming and business, employment, public post, finance) stay not started.',
  atCounty: 'explain',
  judge(_, { today, monitoring }) {
    if (!monitoring) return [];
    return monitoring.measures.flatMap((m, i) => {
      const notStarted = (m.state === 'declared' || m.state === 'approved') && m.times === 0;
      const tooLate = m.dueOn < today || monitoring.eliminatedOn !== null;
      return when(developmentMeasures.includes(m.category) && notStarted && tooLate, `measures[${i}].state`);
    });
  },
};

/** Causes that a thing of their own answers, so that its absence shows. */
const plainCauses: readonly Cause[] = ['housing', 'schooling', 'disability', 'water'];

export const causeWithoutMeasure: InspectionRule = {
  ...usual,
  code: 'help.causeWithoutMeasure',
  zh: '风险原因（住房、因学、因残、饮水）没有对应的帮扶措施。',
  en: 'A cause (housing, schooling, disability, water) has no measure that answers it.',
  atCounty: 'explain',
  judge({ causes }, { today, monitoring }): Finding[] {
    if (!monitoring || !owesHelp(monitoring) || !helpIsDue(monitoring, today)) return [];
    const answered = (cause: Cause) => monitoring.measures.some((m) => stands(m) && answersCause(m.category, cause));
    return causes.flatMap((cause, i) => when(plainCauses.includes(cause) && !answered(cause), `causes[${i}]`));
  },
};
