import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accountPolicies, casePolicies, registerPolicies, workPolicies } from './row-security/policies';
import { privileges } from './row-security/privileges';

/**
 * The second wall of I8. A transaction names its scope by `set_config('app.…', …, true)`; a scope that is not named has no rows.
 * The owner is not bound: it migrates and nothing else.
 */
export class RowSecurity1795300000006 implements MigrationInterface {
  name = 'RowSecurity1795300000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(scopeFunctions);
    for (const statement of [accountPolicies, registerPolicies, casePolicies, workPolicies, workerPolicies, privileges])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ DECLARE p record; BEGIN
        FOR p IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public' LOOP
          EXECUTE format('DROP POLICY %I ON %I', p.policyname, p.tablename);
          EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', p.tablename);
        END LOOP;
      END $$;
      REVOKE ALL ON ALL TABLES IN SCHEMA public FROM shouwang_api, shouwang_worker;
      REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM shouwang_api, shouwang_worker;
      DROP FUNCTION scope_list(text), scope_account(), scope_public();`);
  }
}

const scopeFunctions = `
  CREATE FUNCTION scope_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT nullif(current_setting('app.account', true), '')::uuid
  $$;
  -- 'areas', 'write_areas', … : prefixes; an empty setting is an unset one.
  CREATE FUNCTION scope_list(name text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT nullif(current_setting('app.' || name, true), '')::text[]
  $$;
  CREATE FUNCTION scope_public() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(current_setting('app.public', true), '') = 'on'
  $$;`;

// The worker serves every area; what it may write is bounded by its privileges.
const workerPolicies = `
  DO $$ DECLARE t text; BEGIN
    FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity LOOP
      EXECUTE format('CREATE POLICY worker ON %I TO shouwang_worker USING (true) WITH CHECK (true)', t);
    END LOOP;
  END $$;`;
