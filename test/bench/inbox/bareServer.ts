import fastify from 'fastify';
import { Pool, type QueryConfig } from 'pg';

/** What the bare server answers: one prepared statement for each scope, on connections that row security does not bind. */
export interface BareOrders {
  readonly databaseUrl: string;
  readonly poolMax: number;
  readonly statements: Readonly<Record<string, QueryConfig>>;
}

/** The least a page over HTTP can be: a Fastify route, one statement planned once, its rows as JSON. */
async function main({ databaseUrl, poolMax, statements }: BareOrders): Promise<void> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: poolMax,
    options: '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan',
  });
  const app = fastify();
  for (const [scope, statement] of Object.entries(statements)) {
    app.get(`/${scope}`, async () => ({ rows: (await pool.query(statement)).rows as unknown[] }));
  }
  process.stdout.write(`listening at ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
}

// The parent hands its orders over as JSON.
main(JSON.parse(process.argv[2] ?? '{}') as BareOrders).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
