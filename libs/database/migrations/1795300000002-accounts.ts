import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their rights from day to day, substitutes, sessions and machine tokens. */
export class Accounts1795300000002 implements MigrationInterface {
  name = 'Accounts1795300000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(accounts);
    await runner.query(signIn);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_token, session, substitution, account_grant, account');
  }
}

const accounts = `
  CREATE TABLE account (
    id uuid PRIMARY KEY,
    login text NOT NULL UNIQUE CHECK (login = lower(login)),
    name text NOT NULL,
    -- The area whose administrator manages the account.
    area_code text NOT NULL REFERENCES area (code),
    password_hash text NOT NULL,
    active boolean NOT NULL DEFAULT true,
    must_change_password boolean NOT NULL DEFAULT false,
    failed_sign_ins int NOT NULL DEFAULT 0,
    locked_until_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX account_area ON account (area_code text_pattern_ops, login);

  CREATE TABLE account_grant (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES account (id),
    role text NOT NULL,
    area_code text NOT NULL REFERENCES area (code),
    department text,
    grid_id text,
    from_on date NOT NULL,
    to_on date CHECK (to_on >= from_on),
    granted_by uuid,
    granted_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((role = 'departmentOfficer') = (department IS NOT NULL))
  );
  CREATE INDEX account_grant_account ON account_grant (account_id);
  CREATE INDEX account_grant_holder ON account_grant (role, area_code text_pattern_ops);

  CREATE TABLE substitution (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES account (id),
    substitute_id uuid NOT NULL REFERENCES account (id),
    from_on date NOT NULL,
    to_on date NOT NULL CHECK (to_on >= from_on),
    reason text NOT NULL,
    CHECK (account_id <> substitute_id)
  );
  CREATE INDEX substitution_account ON substitution (account_id);
  CREATE INDEX substitution_substitute ON substitution (substitute_id, to_on);`;

// Tokens are kept as SHA-256 only: reading the table opens no session.
const signIn = `
  CREATE TABLE session (
    token_hash bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account (id),
    csrf_hash bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX session_account ON session (account_id);
  CREATE INDEX session_expiry ON session (expires_at);

  CREATE TABLE api_token (
    id uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    account_id uuid NOT NULL REFERENCES account (id),
    name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
  );
  CREATE INDEX api_token_account ON api_token (account_id);`;
