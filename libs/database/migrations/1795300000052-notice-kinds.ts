import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice says what is proposed for its households: 拟纳入 or 拟风险消除. Those of eliminations that hang already are named after it. */
export class NoticeKinds1795300000052 implements MigrationInterface {
  name = 'NoticeKinds1795300000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ofEliminations);
    await runner.query(
      `ALTER TABLE notice ADD CONSTRAINT notice_kind CHECK (kind IN ('identification', 'elimination'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notice DROP CONSTRAINT notice_kind');
  }
}

/** The case's ledger says on which road the posting was asked for: `<case>:<seq>:postNotice`. */
const ofEliminations = `
  UPDATE notice n SET kind = 'elimination' WHERE EXISTS (
    SELECT FROM notice_item i CROSS JOIN LATERAL (
      SELECT e.type, e.data FROM case_event e
      WHERE e.case_id = i.case_id AND e.seq <= split_part(i.task_id, ':', 2)::int AND e.type IN ('takenOver', 'eliminationProposed', 'riskFoundAgain')
      ORDER BY e.seq DESC LIMIT 1) last
    WHERE i.notice_id = n.id AND (last.type = 'eliminationProposed' OR last.data->'at'->>'phase' = 'eliminating'))`;
