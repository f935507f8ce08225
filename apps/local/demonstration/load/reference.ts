import { canonicalHash } from '#apps/api/submissions/canonical';
import { saveAreas } from '#apps/setup/areas';
import { saveHolidays } from '#apps/setup/holidays';
import { national15 } from '#domain/policy/shipped/national15';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { countyCode, type Area } from '../generate/areas';
import { demonstrationLineFen } from '../generate/household';
import type { County } from './county';
import { insertRows, type Connection } from '#apps/setup/insertRows';
import { accountIdOf, uuidOf } from './naming';

/** Areas, the State Council's holidays and the year's monitoring lines. */
export async function loadReference(client: Connection, areas: readonly Area[]): Promise<void> {
  const orphans = await saveAreas(client, areas);
  if (orphans.length > 0) throw new Error(`areas without an area above: ${orphans.join(', ')}`);
  await saveHolidays(client);
  await insertRows(
    client,
    `INSERT INTO monitoring_line (year, province_code, amount_fen, source)
     SELECT year, '41', "amountFen", source FROM jsonb_to_recordset($1::jsonb) AS r(year int, "amountFen" bigint, source text) ON CONFLICT DO NOTHING`,
    lines.map(([year, amountFen, source]) => ({ year, amountFen, source })),
  );
}

const notPublished =
  '演示数据，非公布值：使用前请按河南省当年公布的防返贫监测范围填写 Example only, enter the published figure';

/** 2021 is one and a half times the national standard of poverty relief (中农发〔2021〕7号); no published text was at hand for the later years. */
const lines: readonly (readonly [year: number, amountFen: number, source: string])[] = [
  [2021, 600_000, '中农发〔2021〕7号：脱贫攻坚期国家扶贫标准的1.5倍'],
  [2022, 680_000, notPublished],
  [2023, 740_000, notPublished],
  [2024, 810_000, notPublished],
  [2025, 850_000, notPublished],
  [2026, demonstrationLineFen, notPublished],
];

/** From this day the national profile is in force; the other policies stand beside it and are kept by the cases that began with them. */
const inForceFrom = '2021-05-14';
const besideFrom = '2021-01-01';

/** The shipped policies as versions of the county. */
export async function loadPolicies(client: Connection, { accounts }: Pick<County, 'accounts'>): Promise<void> {
  const saver = accounts.find(({ roles }) => roles.some(({ role }) => role === 'administrator'));
  await insertRows(
    client,
    `INSERT INTO policy (id, area_code, code, version, name_zh, name_en, body, hash, source, created_by, created_at, effective_on)
     SELECT id, '${countyCode}', code, version, "nameZh", "nameEn", body, hash, source, "createdBy", "effectiveOn", "effectiveOn"
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, code text, version int, "nameZh" text, "nameEn" text, body jsonb, hash text, source text, "createdBy" uuid, "effectiveOn" date)
     ON CONFLICT DO NOTHING`,
    shippedPolicies.map((policy) => {
      const { code, version, nameZh, nameEn, source } = policy;
      return {
        ...{ id: uuidOf(`policy/${code}@${version}`), code, version, nameZh, nameEn, source, body: policy },
        hash: policyHash(policy),
        createdBy: saver ? accountIdOf(saver.login) : null,
        effectiveOn: policy === national15 ? inForceFrom : besideFrom,
      };
    }),
  );
}

/** The hash by which a case names the policy it keeps. */
export const policyHash = canonicalHash;
