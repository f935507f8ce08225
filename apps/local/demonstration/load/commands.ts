import type { CommandWords } from '#apps/api/cases/sending';
import type { Role } from '#domain/access/roles';
import { addDays } from '#domain/calendar/day';
import { caseCommandRules } from '#domain/process/caseCommandRules';
import type { Act } from '../generate/script';
import { staffedVillages } from '../generate/stations';
import { deathIn } from './deaths';
import type { Desk, Moment, Turn } from './desk';
import { numberOf, uuidOf } from './naming';
import { objectionIdOf, objectionOf, relatedAccounts } from './objections';
import type { Sheet } from './sheets';

export type CommandTurn = Turn<Exclude<Act, { do: 'reportClue' | 'completeTask' | 'vote' | 'drawSample' }>>;
type Typed = { readonly words: CommandWords; readonly body: object };

/** A command on the case itself, by the first role that may give it. */
export function commandSheet(desk: Desk, turn: CommandTurn, moment: Moment): Sheet {
  const { act, live, name } = turn;
  const { caseId, household } = live.planned;
  const areaCode = household.villageCode;
  const common = { turn, key: uuidOf(`act/${name}`), areaCode, subject: `${act.do}:${caseId}` };
  if (act.do === 'raiseObjection') {
    const excludedAccountIds = relatedAccounts(desk.county, household.index);
    const words = { type: act.do, objectionId: objectionIdOf(name), excludedAccountIds } as const;
    const actor = { accountId: 'household', role: 'household', areaCode } as const;
    // What was said stands in the objection's own row, which the village may not read.
    return {
      ...common,
      subject: `objection:${caseId}`,
      words,
      actor,
      author: null,
      form: null,
      body: objectionOf(desk, name),
    };
  }
  const role: Role = caseCommandRules[act.do].roles[0];
  const { accountId, actor } = desk.staff.get({ role, areaCode, drawnBy: `${live.planned.name}/${role}` });
  return { ...common, ...typed(turn, moment), actor, author: accountId, form: act.do };
}

const reviewAfterDays = 30;

function typed({ act, live, name }: CommandTurn, { today }: Moment): Typed {
  const { villageCode, facts } = live.planned.household;
  const given = <T extends CommandWords>(words: T, reasonText?: string): Typed => {
    const { type: _type, ...body } = words;
    return { words, body: { ...body, ...(reasonText !== undefined && { reasonText }) } };
  };
  switch (act.do) {
    case 'requestSuspension':
      return given(
        { type: act.do, reasonCode: 'away', reviewOn: addDays(today, reviewAfterDays) },
        '全家外出务工，春节前后返乡，暂时无法入户。',
      );
    case 'resumeCase':
      return given({ type: act.do, reasonCode: 'returned' }, '户主已返乡。');
    case 'withdrawApplication':
      return given({ type: act.do, reasonCode: 'difficultyOver' }, '儿子已找到工作，农户自愿撤回申请。');
    case 'requestTransfer':
      return given(
        { type: act.do, toAreaCode: anotherTownship(villageCode, name) },
        '户口已随子女迁出，长期居住在外村。',
      );
    case 'giveEmergencyHelp':
      return given({ type: act.do, measure: 'society', givenOn: today }, '先行发放临时救助金2000元，程序后补。');
    case 'proposeWrongIdentification':
      return given({ type: act.do, reasonCode: 'concealed' }, '复核发现申报时隐瞒了在外经营收入。');
    case 'proposeElimination':
      return given({ type: act.do, way: 'assisted' });
    case 'recordDeath':
      return given({ type: act.do, ...deathIn(facts, { last: act.last, today }) });
    case 'raiseObjection':
      throw new Error('an objection is typed by somebody without account');
  }
}

/** A village with staff under another township's office. */
function anotherTownship(villageCode: string, drawnBy: string): string {
  const others = staffedVillages.filter(({ code }) => code.slice(0, 9) !== villageCode.slice(0, 9));
  return others[numberOf(`moves/${drawnBy}`, others.length)]?.code ?? villageCode;
}
