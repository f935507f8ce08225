import { type DynamicModule, Module } from '@nestjs/common';
import { WorkerService } from './worker.service';
import { workerSettings, type WorkerSettings } from './settings';

/** The worker as a Nest application context: no HTTP, the same life cycle as the API's. */
@Module({})
export class WorkerModule {
  static for(settings: WorkerSettings): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: workerSettings, useValue: settings }, WorkerService] };
  }
}
