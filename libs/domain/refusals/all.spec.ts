import { isRefusal, refusalText, refuse } from '../refusal';
import { refusalTable } from './all';
import { accessRefusals } from './access';
import { caseRefusals } from './case';
import { formRefusals } from './form';
import { meetingRefusals } from './meeting';
import { minutesRefusals } from './minutes';
import { noticeRefusals } from './notice';
import { policyRefusals } from './policy';
import { refusalKinds, type RefusalEntry } from './table';
import { taskRefusals } from './task';
import { verificationRefusals } from './verification';

const entries: [string, RefusalEntry][] = Object.entries(refusalTable);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe('the refusals', () => {
  test.each(entries)('%s has a Chinese and an English sentence with the same parameters', (code, entry) => {
    expect(code).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/);
    expect(refusalKinds).toContain(entry.kind);
    expect(entry.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(entry.en).toMatch(/^[A-Z“].*\.$/);
    expect(placeholders(entry.zh)).toEqual(placeholders(entry.en));
    expect(entry.zh.replace(/\{\w+\}/g, '') + entry.en.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  it('belong to one subject each', () => {
    const subjects = [accessRefusals, caseRefusals, formRefusals, meetingRefusals, minutesRefusals, noticeRefusals, policyRefusals, taskRefusals, verificationRefusals];
    expect(subjects.reduce((n, s) => n + Object.keys(s).length, 0)).toBe(entries.length);
  });

  it('fill their parameters in, and show “…” for one that was not given', () => {
    expect(refusalText(refuse('meeting.belowQuorum', { params: { present: 5, required: 8 } })).en).toBe('Below quorum: 5 present, at least 8 required.');
    expect(refusalText({ code: 'notice.notOver' }).en).toContain('24:00 on …');
  });

  it('are recognised after a journey through JSON, and nothing else is', () => {
    const refusal: unknown = JSON.parse(JSON.stringify(refuse('form.required', { field: 'phone' })));
    expect(isRefusal(refusal)).toBe(true);
    expect(refusal).toEqual({ refused: true, kind: 'invalid', code: 'form.required', field: 'phone' });
    for (const other of [null, 'refused', { refused: true }, { refused: true, code: 'no.such' }, { refused: true, code: 'toString' }]) expect(isRefusal(other)).toBe(false);
  });
});
