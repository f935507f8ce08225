import { ArrowUpOutlined } from '@ant-design/icons';
import { Button } from '../../controls/Button';
import { useNavigate, useSearchParams } from 'react-router';
import { areaAt, areaLevels, covers, levelOf } from '#domain/access/areas';
import { useOffices } from '../../api/session';
import { useReportWords } from '../../words/reportWords';

/** One level up, as far as the offices reach; the days stay. */
export function Upwards({ path, areaCode }: { readonly path: string; readonly areaCode: string | null | undefined }) {
  const t = useReportWords();
  const navigate = useNavigate();
  const offices = useOffices();
  const [params] = useSearchParams();
  if (areaCode === undefined || areaCode === null) return null;
  const above = areaLevels[areaLevels.indexOf(levelOf(areaCode)) - 1];
  const parent = above && areaAt(areaCode, above);
  if (parent === undefined || !offices.some((office) => covers(office.areaCode, parent))) return null;
  const next = new URLSearchParams(params);
  next.set('areaCode', parent);
  return (
    <Button icon={<ArrowUpOutlined />} onClick={() => void navigate(`${path}?${next.toString()}`)}>
      {t('upwards')}
    </Button>
  );
}
