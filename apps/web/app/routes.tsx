import { createBrowserRouter } from 'react-router';
import { FirstPage } from '../shell/FirstPage';
import { Shell } from '../shell/Shell';
import { MissingPage } from '../states/MissingPage';
import { RouteProblem } from '../states/RouteProblem';
import { Loading } from '../states/Loading';
import { lazyPage } from './lazyPage';
import { pageSets } from './pages';
import { drawnAlone } from './pageSet';

/** The addresses of the application. What a page shows stands in its address, so that it can be sent to somebody. */
export function makeRouter() {
  const routes = pageSets.flatMap((set) => set.routes);
  return createBrowserRouter([
    {
      errorElement: <RouteProblem />,
      hydrateFallbackElement: <Loading />,
      children: [
        {
          path: '/',
          element: <Shell />,
          children: [
            {
              errorElement: <RouteProblem />,
              children: [
                { index: true, element: <FirstPage /> },
                ...routes.filter(({ handle }) => handle === drawnAlone),
                {
                  lazy: lazyPage(() => import('./Telling'), 'Telling'),
                  children: [
                    {
                      path: 'password',
                      lazy: lazyPage(() => import('../pages/password/PasswordPage'), 'PasswordPage'),
                    },
                    ...routes.filter(({ handle }) => handle !== drawnAlone),
                  ],
                },
                { path: '*', element: <MissingPage /> },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
