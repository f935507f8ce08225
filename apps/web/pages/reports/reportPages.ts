import { BarChartOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 统计: the figures of one’s area. */
export const reportPages: PageSet = {
  routes: [{ path: 'reports', lazy: lazyPage(() => import('./SummaryPage'), 'SummaryPage') }],
  menu: [
    { path: '/reports', zh: '统计汇总', en: 'Figures', icon: BarChartOutlined, action: 'supervise.read', order: 42 },
  ],
};
