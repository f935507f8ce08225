import { BarChartOutlined, FundOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 统计: the figures of one’s area, and how cases flow through it. */
export const reportPages: PageSet = {
  routes: [
    { path: 'reports', lazy: lazyPage(() => import('./SummaryPage'), 'SummaryPage') },
    { path: 'flow', lazy: lazyPage(() => import('./FlowPage'), 'FlowPage') },
  ],
  menu: [
    { path: '/reports', zh: '统计汇总', en: 'Figures', icon: BarChartOutlined, action: 'supervise.read', order: 42 },
    { path: '/flow', zh: '流转情况', en: 'Flow', icon: FundOutlined, action: 'supervise.read', order: 44 },
  ],
};
