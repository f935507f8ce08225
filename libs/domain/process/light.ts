const dayMs = 86_400_000;

/** How a task's due moment stands: green, yellow when near, red when over, paused while its clock stands still. */
export const lights = ['green', 'yellow', 'red', 'paused'] as const;
export type Light = (typeof lights)[number];

export const lightNames = {
  green: { zh: '正常', en: 'On time' },
  yellow: { zh: '临期', en: 'Near due' },
  red: { zh: '超期', en: 'Overdue' },
  paused: { zh: '停表', en: 'Paused' },
} as const satisfies Record<Light, { zh: string; en: string }>;

/** The light of an open task at a moment. Instants in UTC milliseconds. */
export function lightOf({ dueAt, paused }: { dueAt: number; paused: boolean }, now: number, nearDays: number): Light {
  if (paused) return 'paused';
  if (now > dueAt) return 'red';
  return dueAt - now <= nearDays * dayMs ? 'yellow' : 'green';
}
