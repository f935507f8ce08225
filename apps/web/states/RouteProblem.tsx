import { useRouteError } from 'react-router';
import { Problem } from './Problem';

/** A page that could not be loaded, or broke. */
export function RouteProblem() {
  const error = useRouteError();
  return <Problem error={error} again={() => window.location.reload()} />;
}
