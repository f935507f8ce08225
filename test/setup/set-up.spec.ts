import { readAreas } from '#apps/setup/areas';
import { setUp, SetUpFault, type SetUpOrders } from '#apps/setup/setUp';
import { createApi } from '#apps/api/createApi';
import { sessionDefaults } from '#apps/api/settings';
import { hainan } from '#domain/policy/shipped/hainan';
import { national15 } from '#domain/policy/shipped/national15';
import { openStack, type Stack } from '#test/support/stack/stack';
import { secretKeys } from '#test/support/worker/testKeys';
import { Browser } from '#test/api/desk/browser';

const table = `区划代码,名称
410000000000,河南省
410600000000,鹤壁市
410621000000,浚县
410621108000,王庄镇
410621108242,宋井固村
`;

const read = (text: string) => {
  const areas = readAreas(text);
  if ('faults' in areas) throw new Error(areas.faults.map(({ en }) => en).join());
  return areas;
};

describe('a table of areas', () => {
  it('is read with comma or tab, with its heading or without, from any editor', () => {
    const windows = `\uFEFF${table.replaceAll('\n', '\r\n').replaceAll(',', '\t')}`;
    expect(read(windows)).toEqual(read(table));
    expect(read(table)).toHaveLength(5);
    expect(read('410000000000,"河南省"')).toEqual([{ code: '410000000000', name: '河南省' }]);
  });

  it('is refused with every line that is wrong', () => {
    expect(readAreas('410000000000,河南省\n4106,鹤壁市\n410000000000,河南省\n410621000000,')).toEqual({
      faults: [
        expect.objectContaining({ line: 2, zh: '区划代码 4106 不是 12 位数字' }),
        expect.objectContaining({ line: 3, en: 'the code 410000000000 stands there twice' }),
        expect.objectContaining({ line: 4, zh: '410621000000 的名称为空或过长' }),
      ],
    });
  });
});

describe('a county', () => {
  let stack: Stack;
  let orders: SetUpOrders;
  beforeAll(async () => {
    stack = await openStack();
    orders = {
      ownerUrl: stack.database.ownerUrl,
      areas: read(table),
      administrator: { login: 'guanli', name: '郑管理' },
      policy: national15,
    };
  });
  afterAll(() => stack.close());

  const standing = async () => {
    const { rows } = await stack.ownerPool.query<Record<string, unknown>>(
      `SELECT (SELECT count(*) FROM account) AS accounts, (SELECT count(*) FROM account_grant) AS grants, (SELECT count(*) FROM policy) AS policies,
        (SELECT count(*) FROM area) AS areas, (SELECT count(*) > 100 FROM calendar_day) AS calendar`,
    );
    return rows[0];
  };

  it('is refused whole where an area above is missing, where there are two counties, or under a bad name', async () => {
    const nothing = { accounts: 0, grants: 0, policies: 0, areas: 0, calendar: false };
    const village = orders.areas.filter(({ code }) => code !== '410000000000' && code !== '410600000000');
    await expect(setUp({ ...orders, areas: village })).rejects.toThrow(SetUpFault);
    const two = [...orders.areas, { code: '410622000000', name: '淇县' }];
    await expect(setUp({ ...orders, areas: two })).rejects.toThrow('exactly one county');
    const administrator = { login: 'Guan Li', name: '郑管理' };
    await expect(setUp({ ...orders, administrator })).rejects.toThrow(SetUpFault);
    expect(await standing()).toEqual(nothing);
  });

  it('is set up once: areas with full names, calendar, policy, and an administrator who makes the other accounts', async () => {
    const done = await setUp(orders);
    expect(done).toEqual({ areas: 5, officeCode: '410621000000', password: expect.any(String), policySaved: true });
    expect(await standing()).toEqual({ accounts: 1, grants: 1, policies: 1, areas: 5, calendar: true });

    const app = await createApi({
      ...{
        host: '127.0.0.1',
        port: 0,
        pages: null,
        databaseUrl: stack.database.ownerUrl,
        poolMax: 4,
        temporal: stack.access,
      },
      ...{ secretKeys, rateLimits: null, logLevel: 'error', trustProxy: false },
      session: { ...sessionDefaults, secureCookie: false },
    });
    try {
      await app.listen(0, '127.0.0.1');
      const browser = await new Browser(await app.getUrl()).signIn('guanli', done.password ?? '');
      expect((await browser.get('/api/areas/410621108242')).status).toBe(403);
      const newPassword = 'four horses in a meadow';
      await browser.post('/api/session/password', { body: { oldPassword: done.password, newPassword } });
      expect((await browser.get('/api/areas/410621108242')).body).toMatchObject({
        fullName: '河南省鹤壁市浚县王庄镇宋井固村',
      });
      const clerk = {
        ...{ login: 'xinxiyuan', name: '宋建国', areaCode: '410621000000', password: 'a field of green wheat' },
        grants: [{ role: 'villageClerk', areaCode: '410621108242', fromOn: '2026-01-01' }],
      };
      expect((await browser.post('/api/accounts', { body: clerk })).status).toBe(201);
    } finally {
      await app.close();
    }
  });

  it('takes new and renamed areas later, and makes no second administrator or policy', async () => {
    const areas = [
      ...orders.areas.filter(({ code }) => code !== '410621108242'),
      { code: '410621108242', name: '宋井固社区' },
      { code: '410621108205', name: '元过村' },
    ];
    const administrator = { login: 'another', name: '王管理' };
    expect(await setUp({ ...orders, areas, administrator, policy: hainan })).toMatchObject({
      password: null,
      policySaved: false,
    });
    expect(await standing()).toEqual({ accounts: 2, grants: 2, policies: 1, areas: 6, calendar: true });
    const { rows } = await stack.ownerPool.query("SELECT full_name FROM area WHERE code = '410621108242'");
    expect(rows).toEqual([{ full_name: '河南省鹤壁市浚县王庄镇宋井固社区' }]);
  });
});
