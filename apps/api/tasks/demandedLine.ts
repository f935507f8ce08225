import { findMonitoringLine } from '#database/casework/inspectionData';
import type { ScopedClient } from '#database/scope';
import { refused } from '../http/refused';

/** The year's line, by which incomes are judged; refused where the administrator has entered none yet. */
export async function demandMonitoringLine(
  client: Pick<ScopedClient, 'query'>,
  place: { readonly areaCode: string; readonly today: string },
): Promise<number> {
  const lineFen = await findMonitoringLine(client, place);
  if (lineFen === null) throw refused('reference.noLine');
  return lineFen;
}
