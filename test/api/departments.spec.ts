import type { SaidNo } from '#test/support/people/line';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import { type Cast, castOf, foundAndVisited, hangAndCertify, inFavour } from '#test/story/chapters';

jest.setTimeout(180_000);

let town: Town;
let cast: Cast;
let caseId: string;
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  caseId = (await foundAndVisited(cast, cast.families.next())).caseId;
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, [caseId], () => undefined);
  await cast.officer.review(caseId);
  await (await town.leader()).approve(caseId);
});
afterAll(() => town.close());

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );

describe('a department', () => {
  it('sees its question and the fields it needs, and no more of the case', async () => {
    const education = await town.department('education');
    const { taskId } = await education.findTask('answerComparison', caseId);
    const detail = await education.task(taskId);
    expect(detail.question?.asks).toEqual(['schooling']);
    const shown = new Set((detail.question?.members ?? []).flatMap((member) => Object.keys(member as object)));
    expect(
      [...shown].every((field) =>
        ['memberId', 'name', 'relation', 'idNumberMasked', 'birthOn', 'schoolStatus', 'outOfSchoolReason'].includes(
          field,
        ),
      ),
    ).toBe(true);
    expect(detail).toMatchObject({ case: null, earlier: [], trace: [], comparison: [] });
    expect(await no(education.caseFile(caseId))).toMatchObject({ status: 403 });
    expect(await no(education.trace(caseId))).toMatchObject({ status: 403 });
  });

  it('does not answer for another, for strangers, or without saying what it found', async () => {
    const education = await town.department('education');
    const { taskId } = await education.findTask('answerComparison', caseId);
    const answer = (form: object) => education.complete(taskId, { decision: 'answered', form: { ...form } });
    expect(await no(answer({ department: 'health', verdict: 'match', facts: {} }))).toMatchObject({
      code: 'comparison.departmentUnknown',
      field: 'form.department',
    });
    expect(await no(answer({ verdict: 'noMatch', facts: {} }))).toMatchObject({
      code: 'form.required',
      field: 'form.note',
    });
    const stranger = { verdict: 'noMatch', facts: { schooling: [{ memberId: newKey(), status: 'primary' }] } };
    expect(await no(answer(stranger))).toMatchObject({ code: 'form.oneOf', field: 'form.facts.schooling[0].memberId' });
    const health = await town.department('health');
    expect(
      await no(health.complete(taskId, { decision: 'answered', form: { verdict: 'match', facts: {} } })),
    ).toMatchObject({ status: 404 });
  });

  it('answers, and what contradicts the verification stands beside it for the approver', async () => {
    const waiting = (await cast.county.caseFile(caseId)).standing!.waitsFor.flatMap((each) => each.department ?? []);
    const members = (await cast.county.caseFile(caseId)).household!.members;
    for (const department of waiting) {
      const vehicles = {
        verdict: 'noMatch',
        facts: { vehicles: [{ memberId: members[0]!.personId, kind: 'car' }] },
        note: '名下有小型客车一辆',
      } as const;
      await (await town.department(department)).answer(caseId, department === 'publicSecurity' ? vehicles : {});
    }
    const { taskId } = await cast.county.findTask('countyReview', caseId);
    const detail = await cast.county.task(taskId);
    expect(detail.comparison).toHaveLength(waiting.length);
    expect(detail.comparison.find((each) => each.department === 'publicSecurity')).toMatchObject({
      verdict: 'noMatch',
      note: '名下有小型客车一辆',
    });
    expect(detail.contradictions).toEqual([
      expect.objectContaining({
        code: 'vehicle',
        department: 'publicSecurity',
        memberId: members[0]!.personId,
        zh: '名下有车辆或大型机械',
      }),
    ]);
    expect(detail.decisions.map((each) => each.decision)).toEqual(['approve', 'return', 'reject']);
    expect(await no(cast.county.complete(taskId, { decision: 'approve' }))).toMatchObject({
      code: 'approval.categoryMissing',
      field: 'category',
    });
  });
});

describe('a transfer', () => {
  it('is accepted by the township it goes to, which then owns the case', async () => {
    const moved = (await foundAndVisited(cast, cast.families.next())).caseId;
    await cast.officer.line.post(`/api/cases/${moved}/transfer`, {
      body: { toAreaCode: places.otherVillage, reasonText: '全家搬到元过村' },
    });
    await cast.officer.decide('acceptTransfer', moved, { decision: 'consent' });
    expect(await no(cast.clerk.caseFile(moved))).toMatchObject({ status: 404, code: 'access.missing' });
    const neighbour = await town.clerk('neighbour');
    expect(await neighbour.caseFile(moved)).toMatchObject({ areaCode: places.otherVillage, steps: ['deliberation'] });
  });
});
