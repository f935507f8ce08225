import { ArrowUpOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { areaLevels, areaAt, covers, levelOf } from '#domain/access/areas';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { Page } from '../../shell/Page';
import { useIsPhone } from '../../shell/useIsPhone';
import { belowCity } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { useSupervisionWords } from '../../words/supervisionWords';
import { casesHref } from '../cases/caseFilter';
import { BoardCards } from './BoardCards';
import { BoardTable } from './BoardTable';
import { cellsOf } from './boardCells';
import { shareOf } from './shareOf';
import { StuckReasons, StuckSummary } from './StuckSummary';
import styles from './supervision.module.css';
import { mark } from '../../words/mark';

type Board = Schemas['BoardView'];

/** 督导: step by area, how many, how old, how many past their limit; an area leads down, a number to its list. */
export function BoardPage() {
  const t = useSupervisionWords();
  const common = useCommonWords();
  const [params] = useSearchParams();
  const areaCode = params.get('areaCode') ?? undefined;
  const board = useQuery({
    queryKey: ['supervision', 'board', areaCode],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/supervision/board', { params: { query: { ...(areaCode && { areaCode }) } }, signal })),
  });
  const place = board.data?.areaName;
  return (
    <Page
      title={place ? `${belowCity(place)} · ${t('title')}` : t('title')}
      actions={
        <>
          <Up board={board.data} />
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {common('print')}
          </Button>
        </>
      }
    >
      <Read query={board}>{(data) => <Content board={data} asked={areaCode} />}</Read>
      <StuckSummary areaCode={areaCode} />
    </Page>
  );
}

/** One level up, as far as the offices reach. */
function Up({ board }: { readonly board: Board | undefined }) {
  const t = useSupervisionWords();
  const navigate = useNavigate();
  const offices = useOffices();
  const code = board?.areaCode;
  if (code === undefined || code === null) return null;
  const above = areaLevels[areaLevels.indexOf(levelOf(code)) - 1];
  const parent = above && areaAt(code, above);
  if (parent === undefined || !offices.some((office) => covers(office.areaCode, parent))) return null;
  return (
    <Button icon={<ArrowUpOutlined />} onClick={() => void navigate(`/supervision?areaCode=${parent}`)}>
      {t('upwards')}
    </Button>
  );
}

function Content({ board, asked }: { readonly board: Board; readonly asked: string | undefined }) {
  const t = useSupervisionWords();
  const isPhone = useIsPhone();
  const { moment } = useMoments();
  const cells = cellsOf(board);
  const total = cells.find(null, null);
  if (total === undefined || total.cases === 0) return <Empty title={t('empty')} />;
  const place = board.areaCode === null ? {} : { areaCode: board.areaCode };
  return (
    <>
      <dl className={styles.figures}>
        <Figure name={t('open')} value={total.cases} href={casesHref({ status: 'open', ...place })} />
        <Figure
          name={t('overdue')}
          value={total.overdue}
          note={shareOf(total)}
          isLate
          href={casesHref({ status: 'open', standing: 'overdue', ...place })}
        />
        <Figure
          name={t('lawful')}
          value={total.lawful}
          note={t('lawfulText')}
          href={casesHref({ status: 'open', standing: 'lawful', ...place })}
        />
      </dl>
      <StuckReasons areaCode={asked} />
      {isPhone ? <BoardCards board={board} /> : <BoardTable board={board} />}
      <p className={styles.quiet}>
        {t('at', { moment: moment(board.at) })}
        {mark('。')}
        {t('hint')}
      </p>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: number;
  readonly href: string;
  readonly note?: string;
  readonly isLate?: boolean;
}

function Figure({ name, value, href, note, isLate = false }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>
        <Link to={href} className={isLate && value > 0 ? styles.late : undefined}>
          {value}
        </Link>
        {note !== undefined && <div className={styles.quiet}>{note}</div>}
      </dd>
    </div>
  );
}
