import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal, refusalText, refuse } from '../refusal';
import { refusalTable } from './all';
import { refusalKinds, type RefusalEntry } from './table';

const entries: [string, RefusalEntry][] = Object.entries(refusalTable);
const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]));

describe('the refusals', () => {
  test.each(entries)('%s has a Chinese and an English sentence with the same parameters', (code, entry) => {
    expect(code).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/);
    expect(refusalKinds).toContain(entry.kind);
    expect(entry.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(entry.en).toMatch(/^[A-Z“].*\.$/);
    expect(placeholders(entry.zh)).toEqual(placeholders(entry.en));
    expect(entry.zh.replace(/\{\w+\}/g, '') + entry.en.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  it('belong to one subject each, and no subject is left out of the table', async () => {
    const files = readdirSync(__dirname).filter(
      (f) => f.endsWith('.ts') && !['all.ts', 'all.spec.ts', 'table.ts'].includes(f),
    );
    const modules = await Promise.all(files.map((f): Promise<Record<string, object>> => import(join(__dirname, f))));
    const codes = modules.flatMap((m) => Object.values(m).flatMap((table) => Object.keys(table)));
    expect(codes.toSorted()).toEqual(Object.keys(refusalTable).toSorted());
  });

  it('fill their parameters in, and show “…” for one that was not given', () => {
    expect(refusalText(refuse('meeting.belowQuorum', { params: { present: 5, required: 8 } })).en).toBe(
      'Below quorum: 5 present, at least 8 required.',
    );
    expect(refusalText({ code: 'notice.notOver' }).en).toContain('24:00 on …');
  });

  it('are recognised after a journey through JSON, and nothing else is', () => {
    const refusal: unknown = JSON.parse(JSON.stringify(refuse('form.required', { field: 'phone' })));
    expect(isRefusal(refusal)).toBe(true);
    expect(refusal).toEqual({ refused: true, kind: 'invalid', code: 'form.required', field: 'phone' });
    for (const other of [
      null,
      'refused',
      { refused: true },
      { refused: true, code: 'no.such' },
      { refused: true, code: 'toString' },
    ])
      expect(isRefusal(other)).toBe(false);
  });
});
