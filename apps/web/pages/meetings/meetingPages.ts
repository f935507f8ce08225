import { AuditOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import { drawnAlone, type PageSet } from '../../app/pageSet';

/** 评议会: agenda, minutes, confirmation, and the papers. */
export const meetingPages: PageSet = {
  routes: [
    { path: 'meetings', lazy: lazyPage(() => import('./MeetingListPage'), 'MeetingListPage') },
    { path: 'meetings/new', lazy: lazyPage(() => import('./NewMeetingPage'), 'NewMeetingPage') },
    { path: 'meetings/:id', handle: drawnAlone, lazy: lazyPage(() => import('./MeetingPage'), 'MeetingPage') },
    { path: 'meetings/:id/sign-in', lazy: lazyPage(() => import('./paper/SignInPage'), 'SignInPage') },
  ],
  menu: [
    {
      path: '/meetings',
      zh: '评议会',
      en: 'Meetings',
      icon: AuditOutlined,
      action: 'meeting.read',
      roles: ['villageClerk', 'villageSecretary', 'firstSecretary', 'villageLiaison', 'townshipOfficer'],
      order: 40,
    },
  ],
};
