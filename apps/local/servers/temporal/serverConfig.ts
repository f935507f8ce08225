import type { TemporalStorage } from './storage';

export const services = ['frontend', 'history', 'matching', 'worker'] as const;
export type Service = (typeof services)[number];

/** Two ports a service: calls, and membership. */
export type ServicePorts = Readonly<Record<Service, { readonly grpc: number; readonly membership: number }>>;

/** Groups eight ports by service. */
export function servicePorts(ports: readonly number[]): ServicePorts {
  const at = (index: number) => {
    const port = ports[index];
    if (port === undefined) throw new Error('eight ports are needed');
    return port;
  };
  const pair = (index: number) => ({ grpc: at(index), membership: at(index + services.length) });
  return { frontend: pair(0), history: pair(1), matching: pair(2), worker: pair(3) };
}

export interface ServerConfigParts {
  readonly storage: TemporalStorage;
  readonly ports: ServicePorts;
  readonly dynamicConfigPath: string;
}

/** The server's configuration file. JSON, which is YAML too. Everything on loopback: the server has neither TLS nor an authorizer. */
export function serverConfig({ storage, ports, dynamicConfigPath }: ServerConfigParts): string {
  const store = (databaseName: string, connections: number) => ({
    sql: {
      pluginName: 'postgres12',
      databaseName,
      connectAddr: `${storage.host}:${storage.port}`,
      connectProtocol: 'tcp',
      user: storage.user,
      password: storage.password,
      maxConns: connections,
      maxIdleConns: connections,
      maxConnLifetime: '1h',
    },
  });
  const rpc = (service: Service) => ({
    rpc: { grpcPort: ports[service].grpc, membershipPort: ports[service].membership, bindOnIP: '127.0.0.1' },
  });
  return JSON.stringify(
    {
      log: { stdout: true, level: 'warn' },
      persistence: {
        defaultStore: 'executions',
        visibilityStore: 'visibility',
        numHistoryShards: 4,
        datastores: {
          executions: store(storage.databases.executions, 16),
          visibility: store(storage.databases.visibility, 4),
        },
      },
      global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
      services: Object.fromEntries(services.map((service) => [service, rpc(service)])),
      clusterMetadata: {
        enableGlobalNamespace: false,
        failoverVersionIncrement: 10,
        masterClusterName: 'active',
        currentClusterName: 'active',
        clusterInformation: {
          active: {
            enabled: true,
            initialFailoverVersion: 1,
            rpcName: 'frontend',
            rpcAddress: `127.0.0.1:${ports.frontend.grpc}`,
          },
        },
      },
      dcRedirectionPolicy: { policy: 'noop' },
      archival: { history: { state: 'disabled' }, visibility: { state: 'disabled' } },
      namespaceDefaults: { archival: { history: { state: 'disabled' }, visibility: { state: 'disabled' } } },
      publicClient: { hostPort: `127.0.0.1:${ports.frontend.grpc}` },
      dynamicConfigClient: { filepath: dynamicConfigPath, pollInterval: '60s' },
    },
    null,
    2,
  );
}

/** Settings that the server reads while it runs. In tests runs are short, so that every longer case lives through continue-as-new. */
export function dynamicConfig({ shortRuns }: { shortRuns: boolean }): string {
  const settings: Record<string, boolean | number | string> = {
    'system.enableActivityEagerExecution': true,
    'matching.numTaskqueueReadPartitions': 1,
    'matching.numTaskqueueWritePartitions': 1,
    // A new namespace is known to every service at once instead of after ten seconds.
    'system.namespaceCacheRefreshInterval': '1s',
    ...(shortRuns && { 'limit.historyCount.suggestContinueAsNew': 80 }),
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}:\n  - value: ${JSON.stringify(value)}\n`);
  return lines.join('');
}
