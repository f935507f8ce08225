import { Client, Connection } from '@temporalio/client';
import { connectionOptions, dataConverter, type TemporalAccess } from './connection';

/** A client for gateways and activities. Connects lazily, so that the API starts while the server is still starting. */
export function openClient(access: TemporalAccess): Client {
  const connection = Connection.lazy({ ...connectionOptions(access), connectTimeout: '5s' });
  return new Client({ connection, namespace: access.namespace, dataConverter: dataConverter(access) });
}
