import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { Unreachable } from '../../api/problem';
import { useMayAnywhere, useSignedIn } from '../../api/session';
import { Page } from '../../shell/Page';
import { Read } from '../../states/Read';
import { useMeetingWords } from '../../words/meetingWords';
import { Decided } from './Decided';
import { MinutesForm } from './minutes/MinutesForm';
import { findMinutes, type KeptMinutes } from './minutes/keptMinutes';
import { type MeetingView, valuesOf } from './minutes/minutesValues';

export const meetingKey = (meetingId: string) => ['meetings', 'one', meetingId] as const;

interface Opened {
  readonly view: MeetingView;
  readonly kept: KeptMinutes | null;
}

/** The meeting from the API, or as this device keeps it where the network is away. */
async function open(meetingId: string, accountId: string, signal: AbortSignal): Promise<Opened> {
  const kept = await findMinutes(accountId, meetingId);
  try {
    const view = await call(() => api.GET('/api/meetings/{id}', { params: { path: { id: meetingId } }, signal }));
    return { view, kept };
  } catch (error) {
    if (!(error instanceof Unreachable) || kept === null) throw error;
    return { view: kept.view, kept };
  }
}

/** One meeting: the minutes being filled in, or what became of them. */
export function MeetingPage() {
  const t = useMeetingWords();
  const { id = '' } = useParams();
  const { accountId } = useSignedIn();
  const mayAnywhere = useMayAnywhere();
  const meeting = useQuery({
    queryKey: meetingKey(id),
    queryFn: ({ signal }) => open(id, accountId, signal),
    // What is being typed is not read again under the typist's hands.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Page title={t('meeting')} isPaper>
      <Read query={meeting}>
        {({ view, kept }) =>
          view.state === 'draft' && mayAnywhere('meeting.submit') ? (
            <MinutesForm
              key={view.meetingId}
              view={view}
              typed={valuesOf(view, kept !== null && !kept.isSynced ? kept.values : (view.draft ?? kept?.values))}
              wasSubmitted={kept?.isSubmitted ?? false}
              onOver={async () => void (await meeting.refetch())}
            />
          ) : (
            <Decided view={view} onChange={async () => void (await meeting.refetch())} />
          )
        }
      </Read>
    </Page>
  );
}
