import { categoryLabels, causeLabels, channelLabels, riskClassLabels } from '#domain/household/codes';
import { markNames } from '#domain/process/marks';
import { isTaskKind, taskKindFacts } from '#domain/process/taskKind';
import { useOffices } from '../../api/session';
import { within } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import type { Column } from '../../tables/ListTable';
import { useInboxWords } from '../../words/inboxWords';
import { useCodeLabel, useLabel } from '../../words/words';
import { DueTag } from './DueTag';
import styles from './inbox.module.css';
import type { TaskRow } from './useTasks';
import { mark } from '../../words/mark';

/** Columns that the list opens with; the others can be added. */
export const usualColumns = [
  'household',
  'area',
  'work',
  'due',
  'risk',
  'category',
  'marks',
  'holder',
  'opened',
] as const;

/** What a kind of work is called. */
export function useWorkName(): (row: Pick<TaskRow, 'kind'>) => string {
  const say = useLabel();
  return ({ kind }) => (isTaskKind(kind) ? say(taskKindFacts[kind]) : kind);
}

/** A village's name as it is said inside the reader's own area. */
export function useAreaName(): (fullName: string | null) => string {
  const offices = useOffices();
  const [first] = offices;
  return (fullName) => (fullName === null ? '' : within(fullName, offices.length === 1 ? first?.areaName : undefined));
}

/** Every column of the inbox, in order. */
export function useInboxColumns(now: string): readonly Column<TaskRow>[] {
  const t = useInboxWords();
  const code = useCodeLabel();
  const workName = useWorkName();
  const areaName = useAreaName();
  const { shortMoment } = useMoments();
  const codes = (labels: Parameters<typeof code>[0], list: readonly string[]): string =>
    list.map((each) => code(labels, each)).join(mark('、'));
  return [
    {
      id: 'household',
      title: t('household'),
      width: 110,
      render: ({ headName, householdNumber }) => headName ?? householdNumber,
    },
    { id: 'area', title: t('area'), width: 170, render: (row) => areaName(row.areaName) },
    { id: 'work', title: t('work'), width: 150, render: workName },
    { id: 'due', title: t('due'), width: 170, render: (row) => <DueTag row={row} now={now} /> },
    { id: 'risk', title: t('risk'), width: 150, render: ({ riskClasses }) => codes(riskClassLabels, riskClasses) },
    {
      id: 'category',
      title: t('category'),
      width: 130,
      render: ({ category }) => category && code(categoryLabels, category),
    },
    { id: 'causes', title: t('causes'), width: 130, render: (row) => codes(causeLabels, row.causes) },
    {
      id: 'channel',
      title: t('channel'),
      width: 110,
      render: ({ channel }) => channel && code(channelLabels, channel),
    },
    {
      id: 'marks',
      title: t('marks'),
      width: 150,
      render: ({ marks }) =>
        marks.map((mark) => (
          <span key={mark} className={styles.mark}>
            {code(markNames, mark)}
          </span>
        )),
    },
    { id: 'holder', title: t('holder'), width: 90, render: ({ holderName }) => holderName },
    {
      id: 'reminded',
      title: t('reminded'),
      width: 80,
      render: ({ reminded }) => reminded > 0 && t('times', { count: reminded }),
    },
    { id: 'opened', title: t('opened'), width: 120, render: ({ openedAt }) => shortMoment(openedAt) },
  ];
}
