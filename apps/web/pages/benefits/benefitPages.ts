import { GiftOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 惠农政策清单 and who lacks what of it (政策零遗漏). */
export const benefitPages: PageSet = {
  routes: [
    { path: 'benefits', lazy: lazyPage(() => import('./CataloguePage'), 'CataloguePage') },
    { path: 'benefits/gaps', lazy: lazyPage(() => import('./GapsPage'), 'GapsPage') },
    { path: 'benefits/versions/:code', lazy: lazyPage(() => import('./VersionsPage'), 'VersionsPage') },
  ],
  menu: [{ path: '/benefits', zh: '惠农政策', en: 'Benefits', icon: GiftOutlined, action: 'benefit.read', order: 72 }],
};
