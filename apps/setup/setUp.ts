import { levelOf } from '#domain/access/areas';
import type { Policy } from '#domain/policy/policy';
import { openPool } from '#database/pools';
import { type FirstAdministrator, makeAdministrator } from './administrator';
import { type NamedArea, saveAreas } from './areas';
import { saveHolidays } from './holidays';
import { inTransaction } from './inTransaction';
import { savePolicy } from './policy';

export interface SetUpOrders {
  readonly ownerUrl: string;
  readonly areas: readonly NamedArea[];
  readonly administrator: Omit<FirstAdministrator, 'areaCode'>;
  /** In force from today on, where the county has none of its own. */
  readonly policy: Policy;
}

export interface SetUpResult {
  readonly areas: number;
  readonly officeCode: string;
  /** The administrator's first password; null where one was there already. */
  readonly password: string | null;
  readonly policySaved: boolean;
}

/** Something in the orders that the person who gave them can mend. */
export class SetUpFault extends Error {
  override readonly name = 'SetUpFault';

  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh}\n${en}`);
  }
}

const bulkTimeoutMs = 60_000;
const shownCodes = 10;

/** Everything a county needs before its first account is made, whole or not at all; done again it adds what is new and changes nothing else. */
export async function setUp({ ownerUrl, areas, administrator, policy }: SetUpOrders): Promise<SetUpResult> {
  if (!/^[a-z][a-z0-9.-]{2,39}$/.test(administrator.login))
    throw new SetUpFault(
      '账号须为 3 至 40 位小写字母、数字、点或横线，以字母开头。',
      'An account name has 3 to 40 lower-case letters, digits, dots or hyphens and begins with a letter.',
    );
  const [officeCode, second] = areas.map(({ code }) => code).filter((code) => levelOf(code) === 'county');
  if (officeCode === undefined || second !== undefined)
    throw new SetUpFault('区划表须有且只有一个县级区划。', 'The table of areas must hold exactly one county.');
  const pool = openPool(ownerUrl, 'owner', { max: 1, statementTimeoutMs: bulkTimeoutMs });
  try {
    return await inTransaction(pool, async (client) => {
      const orphans = await saveAreas(client, areas);
      if (orphans.length > 0) {
        const codes = orphans.slice(0, shownCodes).join(', ');
        throw new SetUpFault(`这些区划缺少上级区划：${codes}`, `The area above these is missing: ${codes}`);
      }
      await saveHolidays(client);
      const made = await makeAdministrator(client, { ...administrator, areaCode: officeCode });
      const saved = made && { areaCode: officeCode, createdBy: made.accountId };
      return {
        areas: areas.length,
        officeCode,
        password: made?.password ?? null,
        policySaved: saved !== null && (await savePolicy(client, policy, saved)),
      };
    });
  } finally {
    await pool.end();
  }
}
