import { type Ending, tellStory } from './tell';

jest.setTimeout(280_000);

describe('the story', () => {
  const lines: string[] = [];
  let ending: Ending;
  beforeAll(async () => {
    ending = await tellStory((line) => lines.push(line));
  });

  it('brings one household from its own report to the announcement', () => {
    expect(ending.announced).toMatchObject({
      status: 'open',
      steps: ['nationalEntry'],
      identifiedOn: expect.any(String),
    });
  });

  it('returns another twice, refuses it, and tells it why', () => {
    expect(ending.refused).toMatchObject({ status: 'ended', outcome: 'notAdmitted', returnedTimes: 2 });
  });

  it('holds a meeting of ten cases, with a relative outside and one vote that fails', () => {
    const { items } = ending.meeting;
    expect(items).toHaveLength(10);
    expect(items.filter((item) => item.passed === false)).toHaveLength(1);
    expect(items.filter((item) => item.recused.length > 0)).toEqual([
      expect.objectContaining({ yes: 7, no: 1, abstained: 0 }),
    ]);
  });

  it('hears an objection, dismisses it, and certifies the notice afterwards', () => {
    expect(ending.objected).toMatchObject({
      status: 'open',
      steps: ['townshipReview'],
      marks: expect.arrayContaining(['objection']),
    });
  });

  it('goes on to the end: one household back in general monitoring, one at risk again, one provided for', () => {
    const { concluded, relapsed, provided } = ending.lives;
    expect(concluded).toMatchObject({ status: 'ended', outcome: 'generalMonitoring' });
    expect(relapsed).toMatchObject({ status: 'open', phase: 'monitored', help: { eliminated: null } });
    // 兜底保障 is never an elimination: it stays monitored.
    expect(provided).toMatchObject({ status: 'open', phase: 'monitored', help: { eliminated: null } });
    expect(lines.join('\n')).toContain('整户无劳动力，标注兜底保障');
  });

  it('prints why the gate refused a household that came too early', () => {
    const { gateSaid } = ending.lives;
    expect(gateSaid.length).toBeGreaterThan(0);
    expect(lines.join('\n')).toContain(gateSaid[0]);
    for (const sentence of gateSaid) expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/);
  });

  it('is told in Chinese, person by person, with the trace at the end', () => {
    const text = lines.join('\n');
    expect(text).toContain('县级经办王秀兰：发布公告（浚巩固〔2026〕17号）');
    expect(text).toContain('一位村民：对公示提出异议');
    expect(text).toMatch(/评议未通过：应投9票，赞成4、反对5、弃权0/);
    expect(text).not.toContain('宋某');
  });
});
