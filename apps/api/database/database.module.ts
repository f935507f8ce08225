import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions, openPool } from '#database/pools';
import { Secrets } from '#database/secrets';
import { apiSettings, type ApiSettings } from '../settings';
import { Database } from './database';

const typeormConnections = 4;

/** PostgreSQL as the API's role: `Database` for hot reads and everything in a scope, TypeORM's `DataSource` for accounts and reference data, `Secrets`. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [apiSettings],
      useFactory: ({ databaseUrl }: ApiSettings) => ({
        ...dataSourceOptions(databaseUrl, 'shouwang_api', { max: typeormConnections }),
        retryAttempts: 5,
      }),
    }),
  ],
  providers: [
    {
      provide: Database,
      inject: [apiSettings],
      useFactory: ({ databaseUrl, poolMax }: ApiSettings) =>
        new Database(openPool(databaseUrl, 'shouwang_api', { max: poolMax })),
    },
    { provide: Secrets, inject: [apiSettings], useFactory: ({ secretKeys }: ApiSettings) => new Secrets(secretKeys) },
  ],
  exports: [Database, Secrets, TypeOrmModule],
})
export class DatabaseModule {}
