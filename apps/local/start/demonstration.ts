import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { SecretKeys } from '#database/secrets';
import type { TemporalAccess } from '#temporal/connection';
import type { Report } from '../servers/report';

/** What the loader of the demonstration county is told. */
export interface DemonstrationOptions {
  readonly ownerUrl: string;
  /** http://127.0.0.1:3000 */
  readonly apiAddress: string;
  readonly access: TemporalAccess;
  readonly secretKeys: SecretKeys;
  readonly report: Report;
}

/** Somebody to sign in as; one for each role. */
export interface DemonstrationAccount {
  readonly role: string;
  readonly login: string;
  readonly password: string;
}

/** Loads what is not there yet, finishing what a killed load left, and answers with the accounts. */
export type LoadDemonstration = (options: DemonstrationOptions) => Promise<readonly DemonstrationAccount[]>;

/** The demonstration county; none when this build holds no loader. */
export async function loadCounty(options: DemonstrationOptions): Promise<readonly DemonstrationAccount[]> {
  const file = resolve(__dirname, `../demonstration/load${extname(__filename)}`);
  if (!existsSync(file)) return [];
  // The module's one export has this type.
  const { loadDemonstration } = (await import(file)) as { loadDemonstration: LoadDemonstration };
  return loadDemonstration(options);
}
