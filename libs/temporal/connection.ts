import type { DataConverter } from '@temporalio/common';
import { AesGcmCodec, type PayloadKey } from './payloadCodec';

/** Where the Temporal server is and how it is reached: embedded, a cluster, or Temporal Cloud make no difference. */
export interface TemporalAccess {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly apiKey?: string;
  readonly tls?: { readonly certificate: Buffer; readonly key: Buffer; readonly authority?: Buffer };
  readonly payloadKey: PayloadKey;
  /** Keys that wrote before; they only read. */
  readonly olderPayloadKeys?: readonly PayloadKey[];
}

/** Options that client and worker connections share. */
export function connectionOptions(access: Pick<TemporalAccess, 'address' | 'apiKey' | 'tls'>) {
  const { address, apiKey, tls } = access;
  return {
    address,
    ...(apiKey && { apiKey }),
    ...(tls && {
      tls: {
        clientCertPair: { crt: tls.certificate, key: tls.key },
        ...(tls.authority && { serverRootCACertificate: tls.authority }),
      },
    }),
  };
}

/** Payloads and failures are encrypted on their way into Temporal's store (I7). */
export function dataConverter({ payloadKey, olderPayloadKeys = [] }: TemporalAccess): DataConverter {
  return {
    payloadCodecs: [new AesGcmCodec(payloadKey, olderPayloadKeys)],
    failureConverterPath: require.resolve('./encodedFailures'),
  };
}
