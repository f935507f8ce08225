import { FileDoneOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 审批批次: what meetings approved many at once. */
export const approvalPages: PageSet = {
  routes: [
    { path: 'approval-batches', lazy: lazyPage(() => import('./BatchListPage'), 'BatchListPage') },
    { path: 'approval-batches/:id', lazy: lazyPage(() => import('./BatchPage'), 'BatchPage') },
  ],
  menu: [
    {
      path: '/approval-batches',
      zh: '审批批次',
      en: 'Batches',
      icon: FileDoneOutlined,
      action: 'batch.read',
      order: 45,
    },
  ],
};
