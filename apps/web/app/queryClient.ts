import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, isUnknown } from '../api/problem';

const mostRetries = 3;
const freshMs = 15_000;

/** What was read stays for a while; what the API refuses is not asked again, what it could not say is. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        refetchOnWindowFocus: true,
        networkMode: 'always',
        retry: (failures, error) => isUnknown(error) && failures < mostRetries,
        throwOnError: (error) => !(error instanceof ApiProblem) && !isUnknown(error),
      },
    },
  });
}
