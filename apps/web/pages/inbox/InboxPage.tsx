import { useQuery } from '@tanstack/react-query';
import { isTaskKind, taskKindFacts } from '#domain/process/taskKind';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { LightTag } from '../../show/LightTag';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { type Column, ListTable } from '../../tables/ListTable';
import { useInboxWords } from '../../words/inboxWords';
import { useLabel } from '../../words/words';

type TaskRow = Schemas['TaskRowView'];

/** 待办 */
export function InboxPage() {
  const t = useInboxWords();
  const say = useLabel();
  const { shortLastDay } = useMoments();
  const tasks = useQuery({
    queryKey: ['tasks', 'list'],
    queryFn: ({ signal }) => call(() => api.GET('/api/tasks', { params: { query: { limit: 200 } }, signal })),
  });
  const work = ({ kind }: TaskRow): string => (isTaskKind(kind) ? say(taskKindFacts[kind]) : kind);
  const columns: Column<TaskRow>[] = [
    {
      id: 'household',
      title: t('household'),
      width: 140,
      render: ({ headName, householdNumber }) => headName ?? householdNumber,
    },
    { id: 'area', title: t('area'), width: 200, render: ({ areaName }) => belowCity(areaName ?? '') },
    { id: 'work', title: t('work'), width: 160, render: work },
    { id: 'due', title: t('due'), width: 120, render: ({ dueAt }) => shortLastDay(dueAt) },
    { id: 'light', title: t('light'), width: 90, render: ({ light }) => <LightTag light={light} /> },
    { id: 'holder', title: t('holder'), width: 100, render: ({ holderName }) => holderName },
  ];
  return (
    <Page title={t('title')} isFull>
      <Read query={tasks}>
        {({ rows }) => (
          <ListTable
            label={t('title')}
            rows={rows}
            columns={columns}
            keyOf={({ taskId }) => taskId}
            nameOf={(row) => `${row.headName ?? ''} ${work(row)}`}
            card={(row) => (
              <>
                <strong>{row.headName}</strong> {work(row)}
                <div>
                  <LightTag light={row.light} /> {shortLastDay(row.dueAt)}
                </div>
              </>
            )}
            empty={<Empty title={t('empty')} />}
          />
        )}
      </Read>
    </Page>
  );
}
