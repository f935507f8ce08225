import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { useMoments } from '../../show/moments';
import { useLookBackWords } from '../../words/lookBackWords';
import styles from './lookBacks.module.css';

const shown = 20;

/** 历次抽取, each with its seed; nothing where nobody ever drew. */
export function Draws({ onChoose }: { onChoose(drawId: string): void }) {
  const t = useLookBackWords();
  const { moment } = useMoments();
  const draws = useQuery({
    queryKey: ['lookBacks', 'draws'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/look-backs/draws', { params: { query: { limit: shown } }, signal })),
  });
  const rows = draws.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={t('draws')}>
      <ul className={styles.draws}>
        {rows.map(({ drawId, areaName, frame, chosen, open, seed, drawnAt, drawnByName }) => (
          <li key={drawId}>
            <Button type="link" className={styles.draw} onClick={() => onChoose(drawId)}>
              {t('drawLine', { area: belowCity(areaName), frame, chosen, open })}
            </Button>
            <div className={styles.quiet}>
              {moment(drawnAt)} · {drawnByName} · <span className={styles.seed}>{t('seed', { seed })}</span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
