import { isGrpcServiceError } from '@temporalio/client';
import type { TemporalConfig } from '#config/temporalConfig';
import { connectionOptions } from '#temporal/connection';
import { ensureNamespace } from '#temporal/namespace';
import { StartFault } from '../servers/report';

const usualPatienceMs = 20_000;

/** The Temporal server that `TEMPORAL_ADDRESS` names: waits until it answers, and registers our namespace unless it is there. */
export async function checkTemporal(config: TemporalConfig, timeoutMs = usualPatienceMs): Promise<void> {
  const { address, namespace } = config;
  try {
    await ensureNamespace(connectionOptions(config), namespace, { timeoutMs });
  } catch (error) {
    const why = isGrpcServiceError(error) ? error.details : error instanceof Error ? error.message : String(error);
    throw new StartFault(
      `TEMPORAL_ADDRESS 指定的服务器 ${address} 不可用，或命名空间 ${namespace} 不存在且无权建立：${why}`,
      `The Temporal server at ${address} cannot be used, or the namespace ${namespace} is missing and may not be made: ${why}`,
      { cause: error },
    );
  }
}
