import { loadDemonstration } from '#apps/local/demonstration/load';
import { payloadKey, secretKeys } from '#test/support/worker/testKeys';

/** What the loader's process is told. */
export interface LoadProgramOrders {
  readonly ownerUrl: string;
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly cases: number;
}

async function main({ ownerUrl, cases, ...access }: LoadProgramOrders): Promise<void> {
  const report = (zh: string, en: string) => process.stdout.write(`${zh} ${en}\n`);
  await loadDemonstration({ ownerUrl, cases, access: { ...access, payloadKey }, secretKeys, report });
}

// The parent hands its orders over as JSON.
main(JSON.parse(process.argv[2] ?? '{}') as LoadProgramOrders).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
