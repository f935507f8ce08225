import { NotificationOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import { drawnAlone, type PageSet } from '../../app/pageSet';

/** 公示: the paper, its posting, its days, and the certificate. */
export const noticePages: PageSet = {
  routes: [
    { path: 'notices', lazy: lazyPage(() => import('./NoticeListPage'), 'NoticeListPage') },
    { path: 'notices/new', lazy: lazyPage(() => import('./NewNoticePage'), 'NewNoticePage') },
    { path: 'notices/:id', handle: drawnAlone, lazy: lazyPage(() => import('./NoticePage'), 'NoticePage') },
    { path: 'notices/:id/certificate', lazy: lazyPage(() => import('./CertificatePage'), 'CertificatePage') },
  ],
  menu: [
    {
      path: '/notices',
      zh: '公示',
      en: 'Notices',
      icon: NotificationOutlined,
      action: 'notice.read',
      roles: ['villageClerk', 'villageSecretary', 'firstSecretary', 'villageLiaison', 'townshipOfficer'],
      order: 50,
    },
  ],
};
