import { CalendarOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import { type PageSet, drawnAlone } from '../../app/pageSet';

/** 今天要办的事: the first page of the people at the village and of helpers. */
export const villagePages: PageSet = {
  routes: [
    { path: 'today', handle: drawnAlone, lazy: lazyPage(() => import('./today/TodayPage'), 'TodayPage') },
    { path: 'outbox', lazy: lazyPage(() => import('./outbox/OutboxPage'), 'OutboxPage') },
    { path: 'tasks/:taskId/form', handle: drawnAlone, lazy: lazyPage(() => import('./form/FormPage'), 'FormPage') },
  ],
  menu: [
    {
      path: '/today',
      zh: '今天',
      en: 'Today',
      icon: CalendarOutlined,
      action: 'task.claim',
      roles: ['villageClerk', 'villageSecretary', 'firstSecretary', 'helper'],
      order: 10,
    },
  ],
};
