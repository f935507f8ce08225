import { type Refusal, refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';

/** A helper or tracker who is named holds the role there today, and the unit that answers for it helps there; else what is wrong, with its field. */
export async function helperFaults(
  client: ScopedClient,
  areaCode: string,
  named: { readonly accountId?: string; readonly unitId?: string; readonly accountField?: string },
): Promise<Refusal[]> {
  const { accountId, unitId, accountField = 'accountId' } = named;
  const { rows } = await client.query<{ helper: boolean; unit: boolean }>({
    name: 'helper_named',
    text: `SELECT is_helper_at($1::uuid, $3) AS helper,
        EXISTS (SELECT FROM helping_unit u WHERE u.id = $2::uuid AND u.active AND $3 ^@ area_prefix(u.area_code)) AS unit`,
    values: [accountId ?? null, unitId ?? null, areaCode],
  });
  const [row] = rows;
  return [
    ...(accountId !== undefined && row?.helper !== true ? [refuse('helper.unknown', { field: accountField })] : []),
    ...(unitId !== undefined && row?.unit !== true ? [refuse('unit.unknown', { field: 'unitId' })] : []),
  ];
}
