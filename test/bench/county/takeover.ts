import type { Ground } from '../ground';
import type { Line } from '../report';
import { countyOf } from './county';

/** Households taken over each second, workflows and records together, while somebody looks at the progress every second. */
export async function measureTakeover(ground: Ground): Promise<Line[]> {
  const { taken, takingSeconds } = await countyOf(ground);
  const { taken: households, people } = taken.counts;
  return [
    {
      metric: `households taken over, ${households} with ${people} people`,
      unit: '/s',
      ours: households / takingSeconds,
      reference: null,
      target: null,
    },
  ];
}
