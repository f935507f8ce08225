import { useQuery } from '@tanstack/react-query';
import type { Policy } from '#domain/policy/policy';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';

/** One saved version with its body as the domain has it. */
export type SavedPolicy = Omit<Schemas['PolicyView'], 'policy'> & { readonly policy: Policy };

// Only what passed the domain's own check is saved; the contract cannot say which steps belong to which road.
const asSaved = (view: Schemas['PolicyView']): SavedPolicy => view as SavedPolicy;

/** One saved version by `code@version`; it never changes. Nothing is asked for an empty name. */
export function usePolicy(name: string) {
  const [code = '', version = ''] = name.split('@');
  return useQuery({
    queryKey: ['policies', code, version],
    queryFn: async ({ signal }) =>
      asSaved(
        await call(() =>
          api.GET('/api/policies/{code}/versions/{version}', {
            params: { path: { code, version: Number(version) } },
            signal,
          }),
        ),
      ),
    staleTime: Infinity,
    enabled: version !== '',
  });
}
