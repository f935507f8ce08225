import { createBrowserRouter } from 'react-router';
import { FirstPage } from '../shell/FirstPage';
import { Shell } from '../shell/Shell';
import { MissingPage } from '../states/MissingPage';
import { RouteProblem } from '../states/RouteProblem';
import { Loading } from '../states/Loading';
import { lazyPage } from './lazyPage';
import { pageSets } from './pages';

/** The addresses of the application. What a page shows stands in its address, so that it can be sent to somebody. */
export function makeRouter() {
  return createBrowserRouter([
    {
      errorElement: <RouteProblem />,
      hydrateFallbackElement: <Loading />,
      children: [
        { path: '/sign-in', lazy: lazyPage(() => import('../pages/signIn/SignInPage'), 'SignInPage') },
        {
          path: '/',
          element: <Shell />,
          children: [
            {
              errorElement: <RouteProblem />,
              children: [
                { index: true, element: <FirstPage /> },
                { path: 'password', lazy: lazyPage(() => import('../pages/password/PasswordPage'), 'PasswordPage') },
                ...pageSets.flatMap(({ routes }) => routes),
                { path: '*', element: <MissingPage /> },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
