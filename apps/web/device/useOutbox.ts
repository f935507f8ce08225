import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSignedIn } from '../api/session';
import { onOutboxChange, outboxOf } from './outbox';

const key = ['device', 'outbox'] as const;

/** What this person submitted on this device and how it stands, oldest first; follows every change. */
export function useOutbox() {
  const client = useQueryClient();
  const { accountId } = useSignedIn();
  useEffect(() => onOutboxChange(() => void client.invalidateQueries({ queryKey: key })), [client]);
  return useQuery({ queryKey: [...key, accountId], queryFn: () => outboxOf(accountId), staleTime: 0 });
}
