import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database/database';

/** Figures for the operator: how long answers take by address, and how busy the pool is. Addresses by their pattern, never with an id. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'shouwang_http_seconds',
    help: 'Time to answer by route, method and status',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  constructor({ pool }: Database) {
    collectDefaultMetrics({ register: this.registry });
    const connections = { open: () => pool.totalCount, idle: () => pool.idleCount, waiting: () => pool.waitingCount };
    new Gauge({
      name: 'shouwang_pool_connections',
      help: 'Connections to PostgreSQL: open, idle, and requests waiting for one',
      labelNames: ['state'] as const,
      registers: [this.registry],
      collect() {
        for (const [state, count] of Object.entries(connections)) this.set({ state }, count());
      },
    });
  }

  /** Measures every answer of the application. */
  observe(app: NestFastifyApplication): void {
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onResponse', async (request, reply) => {
        const route = request.routeOptions.url ?? 'none';
        this.durations.observe({ route, method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000);
      });
  }

  /** In Prometheus' text form. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}
