import { QrcodeOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 申报海报: what hangs in a village so that its families find the way to report. */
export const posterPages: PageSet = {
  routes: [{ path: 'poster', lazy: lazyPage(() => import('./PosterPage'), 'PosterPage') }],
  menu: [
    {
      path: '/poster',
      zh: '申报海报',
      en: 'Poster',
      icon: QrcodeOutlined,
      action: 'clue.create',
      roles: ['villageClerk', 'villageSecretary', 'firstSecretary', 'townshipOfficer'],
      order: 80,
    },
  ],
};
