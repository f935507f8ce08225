import { ExperimentOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 抽样审核: the county draws whom it visits before it confirms. */
export const samplePages: PageSet = {
  routes: [
    { path: 'samples', lazy: lazyPage(() => import('./SampleListPage'), 'SampleListPage') },
    { path: 'samples/new', lazy: lazyPage(() => import('./DrawPage'), 'DrawPage') },
    { path: 'samples/:id', lazy: lazyPage(() => import('./SamplePage'), 'SamplePage') },
  ],
  menu: [
    { path: '/samples', zh: '抽样审核', en: 'Samples', icon: ExperimentOutlined, action: 'sample.read', order: 43 },
  ],
};
