import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AccountsModule } from './accounts/accounts.module';
import { ApprovalsModule } from './approvals/approvals.module';
import { AreasModule } from './areas/areas.module';
import { AuditsModule } from './audits/audits.module';
import { BenefitsModule } from './benefits/benefits.module';
import { BulkModule } from './bulk/bulk.module';
import { CasesModule } from './cases/cases.module';
import { CluesModule } from './clues/clues.module';
import { DatabaseModule } from './database/database.module';
import { HealthModule } from './health/health.module';
import { HouseholdsModule } from './households/households.module';
import { CalendarModule } from './calendar/calendar.module';
import { DutiesModule } from './duties/duties.module';
import { FilesModule } from './files/files.module';
import { ImportsModule } from './imports/imports.module';
import { LookBacksModule } from './lookBacks/lookBacks.module';
import { MetricsModule } from './metrics/metrics.module';
import { PairingsModule } from './pairings/pairings.module';
import { PolicyModule } from './policy/policy.module';
import { HttpModule } from './http/http.module';
import { loggerParams } from './http/logging';
import { ReportsModule } from './reports/reports.module';
import { SessionsModule } from './sessions/sessions.module';
import { apiSettings, type ApiSettings } from './settings';
import { SubmissionsModule } from './submissions/submissions.module';
import { ComparisonModule } from './comparison/comparison.module';
import { MeetingsModule } from './meetings/meetings.module';
import { NoticesModule } from './notices/notices.module';
import { NotificationsModule } from './notifications/notifications.module';
import { SamplesModule } from './samples/samples.module';
import { SheetsModule } from './sheets/sheets.module';
import { OperationsModule } from './operations/operations.module';
import { SupervisionModule } from './supervision/supervision.module';
import { TasksModule } from './tasks/tasks.module';
import { ViewsModule } from './views/views.module';
import { WebhooksModule } from './webhooks/webhooks.module';
import { TemporalModule } from './temporal/temporal.module';

/** One module for each resource a user sees. */
const resources = [
  AccountsModule,
  ApprovalsModule,
  AreasModule,
  AuditsModule,
  BenefitsModule,
  BulkModule,
  CalendarModule,
  CasesModule,
  CluesModule,
  DutiesModule,
  FilesModule,
  HealthModule,
  HouseholdsModule,
  ImportsModule,
  LookBacksModule,
  MetricsModule,
  PairingsModule,
  PolicyModule,
  ReportsModule,
  SessionsModule,
  SheetsModule,
  ComparisonModule,
  MeetingsModule,
  NoticesModule,
  NotificationsModule,
  SamplesModule,
  OperationsModule,
  SupervisionModule,
  TasksModule,
  ViewsModule,
  WebhooksModule,
];

@Global()
@Module({})
class SettingsModule {
  static of(settings: ApiSettings): DynamicModule {
    return {
      module: SettingsModule,
      global: true,
      providers: [{ provide: apiSettings, useValue: settings }],
      exports: [apiSettings],
    };
  }
}

@Module({})
export class AppModule {
  static of(settings: ApiSettings): DynamicModule {
    const foundation = [
      SettingsModule.of(settings),
      LoggerModule.forRoot(loggerParams(settings)),
      DatabaseModule,
      TemporalModule,
      SubmissionsModule,
      HttpModule,
    ];
    return { module: AppModule, imports: [...foundation, ...resources] };
  }
}
