import { useQueryClient } from '@tanstack/react-query';

/** Reads again what a change of a pairing shows in. */
export function usePairingsAgain(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['pairings', 'helpers', 'helping-units', 'cases', 'duties'].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    );
}
