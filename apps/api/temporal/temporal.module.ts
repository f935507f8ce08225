import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { BulkGateway } from '#temporal/bulkGateway';
import { CaseGateway } from '#temporal/caseGateway';
import { openClient } from '#temporal/client';
import { DriftGateway } from '#temporal/driftGateway';
import { ImportGateway } from '#temporal/importGateway';
import { MeetingGateway } from '#temporal/meetingGateway';
import { NotificationGateway } from '#temporal/notificationGateway';
import { SampleGateway } from '#temporal/sampleGateway';
import { Database } from '../database/database';
import { apiSettings, type ApiSettings } from '../settings';
import { caseAnswers } from './answers';

/** The doors to cases, imports, meetings, draws and the comparison of ledger and workflows. The connection opens with the first command: the API starts without a Temporal server and says `unavailable`. */
@Global()
@Module({
  providers: [
    { provide: Client, inject: [apiSettings], useFactory: ({ temporal }: ApiSettings) => openClient(temporal) },
    {
      provide: CaseGateway,
      inject: [Client, Database, apiSettings],
      useFactory: (client: Client, database: Database, { temporal }: ApiSettings) =>
        new CaseGateway(client, { taskQueue: temporal.taskQueue, answers: caseAnswers(database) }),
    },
    {
      provide: MeetingGateway,
      inject: [Client, apiSettings],
      useFactory: (client: Client, { temporal }: ApiSettings) =>
        new MeetingGateway(client, { taskQueue: temporal.taskQueue }),
    },
    {
      provide: ImportGateway,
      inject: [Client, apiSettings],
      useFactory: (client: Client, { temporal }: ApiSettings) =>
        new ImportGateway(client, { taskQueue: temporal.taskQueue }),
    },
    {
      provide: SampleGateway,
      inject: [Client, apiSettings],
      useFactory: (client: Client, { temporal }: ApiSettings) =>
        new SampleGateway(client, { taskQueue: temporal.taskQueue }),
    },
    {
      provide: BulkGateway,
      inject: [Client, apiSettings],
      useFactory: (client: Client, { temporal }: ApiSettings) =>
        new BulkGateway(client, { taskQueue: temporal.taskQueue }),
    },
    {
      provide: DriftGateway,
      inject: [Client, apiSettings],
      useFactory: (client: Client, { temporal }: ApiSettings) =>
        new DriftGateway(client, { taskQueue: temporal.taskQueue }),
    },
    {
      provide: NotificationGateway,
      inject: [Client, apiSettings],
      useFactory: (client: Client, { temporal }: ApiSettings) =>
        new NotificationGateway(client, { taskQueue: temporal.taskQueue }),
    },
  ],
  exports: [
    Client,
    BulkGateway,
    CaseGateway,
    DriftGateway,
    ImportGateway,
    MeetingGateway,
    NotificationGateway,
    SampleGateway,
  ],
})
export class TemporalModule implements OnApplicationShutdown {
  constructor(@Inject(Client) private readonly client: Client) {}

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
  }
}
