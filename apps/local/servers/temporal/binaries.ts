import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { variable } from '#config/environment';
import { cacheFolder } from '#config/folders';
import { type Report, StartFault } from '../report';
import { buildTemporal, temporalVersion } from './build';

/** The server and the tool that sets its tables up, of one version. */
export interface TemporalBinaries {
  readonly server: string;
  readonly sqlTool: string;
}

/**
 * Finds the Temporal server: named by `TEMPORAL_SERVER_BINARY`, else in PATH, else in the cache, else built once from its Go module.
 * The SQL tool is looked for beside the server.
 */
export async function temporalBinaries(report: Report): Promise<TemporalBinaries> {
  const named = variable('TEMPORAL_SERVER_BINARY');
  if (named !== undefined) return pairOf(named) ?? refuse(named);
  const installed = findInPath();
  if (installed !== undefined) return installed;
  const cached = join(cacheFolder(), `temporal-server-${temporalVersion}`);
  return (
    pairOf(join(cached, 'server')) ?? pairOf(join(await buildTemporal(cached, report), 'server')) ?? refuse(cached)
  );
}

function findInPath(): TemporalBinaries | undefined {
  for (const folder of (variable('PATH') ?? '').split(delimiter)) {
    const pair = folder === '' ? undefined : pairOf(join(folder, 'temporal-server'));
    if (pair !== undefined) return pair;
  }
  return undefined;
}

function pairOf(server: string): TemporalBinaries | undefined {
  if (!existsSync(server)) return undefined;
  const sqlTool = ['temporal-sql-tool', 'sql']
    .map((name) => join(dirname(server), name))
    .find((path) => existsSync(path));
  return sqlTool === undefined ? undefined : { server, sqlTool };
}

function refuse(path: string): never {
  throw new StartFault(
    `${path} 不是可用的 Temporal 服务器：旁边应有 temporal-sql-tool（或 sql）。`,
    `${path} is not a usable Temporal server: temporal-sql-tool (or sql) must stand beside it.`,
  );
}
