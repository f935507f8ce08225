import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits to be looked at again is counted by place, beside the inbox; and people are told of a listing that was declined. */
export class WorkAndWord1795300000055 implements MigrationInterface {
  name = 'WorkAndWord1795300000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX look_back_open_area ON look_back (area_code text_pattern_ops, due_on) WHERE state = 'open'`,
    );
    await runner.query(told([...before, 'listingDeclined']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX look_back_open_area');
    await runner.query(told(before));
  }
}

const before = [
  'reminded',
  'escalated',
  'listingProposed',
  'taskUrged',
  'taskExtended',
  'taskEscalated',
  'taskHandedOver',
  'returned',
  'listingAsked',
  'listingSigned',
  'listingMended',
  'listingRechecked',
];

// The kinds that the domain knows at this version (`notificationKinds`); a test holds the trigger against them.
function told(kinds: readonly string[]): string {
  return `
    DROP TRIGGER case_event_told ON case_event;
    CREATE TRIGGER case_event_told AFTER INSERT ON case_event FOR EACH ROW
      WHEN (NEW.type IN (${kinds.map((kind) => `'${kind}'`).join(', ')})) EXECUTE FUNCTION tell_of_event()`;
}
