import type { CaseFileView } from '#contract/cases/caseFile';
import type { MeetingView } from '#contract/meetings/meeting';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';
import {
  type Cast,
  castOf,
  foundAndVisited,
  hangAndCertify,
  inFavour,
  type Narrator,
  reportAndVisit,
  type Told,
  upToAnnouncement,
} from './chapters';
import { type Lives, threeLives } from './lifeChapters';
import { printTrace } from './trace';

/** How the story ended, for whoever checks it. */
export interface Ending {
  readonly announced: CaseFileView;
  readonly refused: CaseFileView;
  readonly meeting: MeetingView;
  readonly meetingCaseIds: readonly string[];
  readonly objected: CaseFileView;
  readonly lives: Lives;
}

/** Tells the story over HTTP, on real servers; every line of it is printed by `narrate`. */
export async function tellStory(narrate: Narrator): Promise<Ending> {
  const town = await Town.open({ diary: (who, what) => narrate(`  ${who}：${what}`) });
  try {
    const cast = await castOf(town);
    const announced = await fromReportToAnnouncement(town, cast, narrate);
    const refused = await twiceReturnedAndRefused(town, cast, narrate);
    const { meeting, meetingCaseIds } = await tenCases(town, cast, narrate);
    const objected = await objection(town, cast, { meeting, narrate });
    const lives = await threeLives(town, cast, narrate);
    return { announced, refused, meeting, meetingCaseIds, objected, lives };
  } finally {
    await town.close();
  }
}

async function fromReportToAnnouncement(town: Town, cast: Cast, narrate: Narrator): Promise<CaseFileView> {
  narrate('\n一、从自主申报到公告 From its own report to the announcement');
  const told = await reportAndVisit(town, cast, cast.families.next());
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(told.caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, [told.caseId], narrate);
  await upToAnnouncement(town, cast, told);
  await town.villager(told.family.headName).ask(told.receiptNumber, told.family.lastFour);
  return printed(cast, told, narrate);
}

async function twiceReturnedAndRefused(town: Town, cast: Cast, narrate: Narrator): Promise<CaseFileView> {
  narrate('\n二、两次退回，不予纳入 Returned twice and refused');
  const told = await reportAndVisit(town, cast, cast.families.next());
  const { caseId, family } = told;
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, [caseId], narrate);
  const reasons = [
    { field: 'facts.income.wagesFen', reasonText: '工资性收入与务工月数不符，请再核对' },
    { field: 'photoFileIds', reasonText: '照片看不出房屋现状，请补拍' },
  ];
  for (const { field, reasonText } of reasons) {
    await cast.officer.return('townshipReview', caseId, { toStep: 'verification', fields: [field], reasonText });
    const form = await family.visitedBy(cast.clerk, caseId);
    const answers = [{ field, dealt: 'kept', explanation: '再次入户核对，与原填写一致' } as const];
    await cast.clerk.verify(caseId, { ...form, answers });
  }
  await cast.officer.reject('townshipReview', caseId, '家庭人均纯收入明显高于监测线，且无刚性支出', 'conditionsNotMet');
  await cast.clerk.tellHousehold(caseId);
  await town.villager(family.headName).ask(told.receiptNumber, family.lastFour);
  return printed(cast, told, narrate);
}

/** Ten on one agenda: one member leaves for a relative's item, and one vote fails. */
async function tenCases(
  town: Town,
  cast: Cast,
  narrate: Narrator,
): Promise<{ meeting: MeetingView; meetingCaseIds: string[] }> {
  narrate('\n三、十户同议，一人回避、一户未通过 A meeting of ten cases, one recusal, one failed vote');
  const told: Told[] = [];
  for (let i = 0; i < 10; i++) told.push(await foundAndVisited(cast, cast.families.next()));
  const [related, failing] = [told[0]?.caseId ?? '', told[1]?.caseId ?? ''];
  const relative = await relate(cast, told[0]?.family.headName ?? '');
  const votes = told.map(({ caseId }) => {
    if (caseId === related) return inFavour(caseId, { yes: 7, no: 1, abstained: 0, recused: [relative] });
    return caseId === failing
      ? inFavour(caseId, { yes: 4, no: 5, abstained: 0, opinion: '多数认为该户收入稳定' })
      : inFavour(caseId);
  });
  const meeting = await cast.clerk.meet(places.village, votes);
  const confirmed = await cast.secretary.confirmMinutes(meeting.meetingId);
  await cast.officer.confirmNotAdmitted(failing, '同意村级评议意见');
  await cast.clerk.tellHousehold(failing);
  await printed(cast, { family: told[1]?.family ?? cast.families.next(), caseId: failing }, narrate);
  return { meeting: confirmed, meetingCaseIds: told.map(({ caseId }) => caseId) };
}

/** 优亲厚友: a member of the committee is put down as kin of a household; the agenda then proposes the recusal. */
async function relate({ clerk }: Cast, headName: string): Promise<string> {
  const agenda = await clerk.agenda(places.village);
  const item = agenda.rows.find((row) => row.headName === headName);
  const { rows } = await clerk.line.get<{ rows: { memberId: string; name: string }[] }>(
    `/api/villages/${places.village}/members`,
  );
  const member = rows.find((row) => row.name === '宋德福');
  if (!item || !member) throw new Error('Nobody to relate');
  await clerk.line.post(`/api/members/${member.memberId}/relatives`, {
    body: { householdId: item.householdId, relation: '堂兄弟' },
  });
  return member.memberId;
}

async function objection(
  town: Town,
  cast: Cast,
  { meeting, narrate }: { meeting: MeetingView; narrate: Narrator },
): Promise<CaseFileView> {
  narrate('\n四、公示期间有人提出异议 An objection to a notice');
  const passed = meeting.items.filter((item) => item.passed === true).map((item) => item.caseId);
  const notice = await cast.clerk.postNotice(places.village, passed);
  await town.pass(2);
  const [entry] = notice.items;
  if (!entry) throw new Error('The notice is empty');
  await town
    .villager('一位村民')
    .objectTo(notice.number, entry.entry, '该户名下有一辆小轿车，不应纳入', { name: '宋某', phone: '13812345678' });
  await cast.officer.judgeObjection(entry.caseId, 'dismissed', '经查，车辆已于去年出售过户，有过户手续，异议不成立');
  await town.pass(4);
  narrate('公示期满，村里出具证明。');
  for (const caseId of passed) await cast.secretary.certify(caseId);
  const headName = entry.headName ?? '';
  narrate(`\n  ${headName}户的办理轨迹 Its trace`);
  return printTrace(cast, entry.caseId, narrate);
}

async function printed(cast: Cast, { family, caseId }: Told, narrate: Narrator): Promise<CaseFileView> {
  narrate(`\n  ${family.headName}户的办理轨迹 Its trace`);
  return printTrace(cast, caseId, narrate);
}
