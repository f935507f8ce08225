import type { Pool } from 'pg';
import { prefixOf } from '#domain/access/areas';
import type { RuleSwitch } from '#domain/rules/inspect';
import { ruleCodes } from '#domain/rules/ruleCodes';

/** The year's monitoring line per head for a place, in fen; the newest one known where the year's is not published yet. */
export async function readMonitoringLine(
  pool: Pick<Pool, 'query'>,
  place: { areaCode: string; today: string },
): Promise<number> {
  const line = await findMonitoringLine(pool, place);
  if (line === null)
    throw new Error(`No monitoring line for province ${place.areaCode.slice(0, 2)} up to ${place.today.slice(0, 4)}`);
  return line;
}

/** The same, or null where no line of the province is known. */
export async function findMonitoringLine(
  pool: Pick<Pool, 'query'>,
  { areaCode, today }: { areaCode: string; today: string },
): Promise<number | null> {
  const { rows } = await pool.query<{ amount_fen: number }>(
    'SELECT amount_fen FROM monitoring_line WHERE province_code = $1 AND year <= $2 ORDER BY year DESC LIMIT 1',
    [areaCode.slice(0, 2), Number(today.slice(0, 4))],
  );
  return rows[0]?.amount_fen ?? null;
}

/** The switches of the inspection rules that hold for a place on a day, the wider area's first: a narrower one counts last. */
export async function readRuleSwitches(
  pool: Pick<Pool, 'query'>,
  { areaCode, today }: { areaCode: string; today: string },
): Promise<RuleSwitch[]> {
  const { rows } = await pool.query<{
    rule_code: string;
    area_code: string;
    effect: 'off' | 'warn' | 'block';
    from_on: string;
    to_on: string | null;
  }>(
    'SELECT rule_code, area_code, effect, from_on, to_on FROM inspection_switch WHERE from_on <= $1 AND (to_on IS NULL OR to_on >= $1) ORDER BY from_on',
    [today],
  );
  return rows
    .filter((r) => areaCode.startsWith(prefixOf(r.area_code)))
    .sort((a, b) => prefixOf(a.area_code).length - prefixOf(b.area_code).length)
    .flatMap((r) => {
      const rule = ruleCodes.find((code) => code === r.rule_code);
      return rule ? [{ rule, from: r.from_on, ...(r.to_on && { until: r.to_on }), ...effectOf(r.effect) }] : [];
    });
}

function effectOf(effect: 'off' | 'warn' | 'block'): Pick<RuleSwitch, 'off' | 'atVillage' | 'atCounty'> {
  return effect === 'off' ? { off: true } : { atVillage: effect, atCounty: effect };
}

/** For each blind index whether a living person outside the household has that ID number, wherever the household is. */
export async function idNumbersElsewhere(
  pool: Pick<Pool, 'query'>,
  { householdId, indexes }: { householdId: string | null; indexes: readonly Buffer[] },
): Promise<boolean[]> {
  if (indexes.length === 0) return [];
  const { rows } = await pool.query<{ taken: boolean }>(
    `SELECT EXISTS (SELECT FROM person p JOIN household h ON h.id = p.household_id
        WHERE p.id_number_index = i.index AND p.died_on IS NULL AND p.left_on IS NULL AND h.merged_into IS NULL AND p.household_id IS DISTINCT FROM $1::uuid) AS taken
     FROM unnest($2::bytea[]) WITH ORDINALITY AS i(index, n) ORDER BY i.n`,
    [householdId, indexes],
  );
  return rows.map((r) => r.taken);
}
