import { ConfigFault } from '#config/fault';
import { readConfig } from '#config/readConfig';
import { createApi } from './createApi';
import { settingsOf } from './settingsOf';

/** Starts the API and stays; SIGTERM and SIGINT let running requests finish (Nest's shutdown hooks). */
async function main(): Promise<void> {
  const settings = settingsOf(readConfig());
  const app = await createApi(settings);
  await app.listen(settings.port, settings.host);
  process.stdout.write(`${JSON.stringify({ event: 'api.listening', url: await app.getUrl() })}\n`);
}

main().catch((error: unknown) => {
  const text =
    error instanceof ConfigFault
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
  // What is open by then, connections that are kept among it, would hold the process.
  process.exit(1);
});
