import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { pictureQuery } from '../api/scorecard-queries.js';
import { Loaded } from './loaded.js';

/** A chart that the server drew. It stands in the page itself, so that it has the page's letters, and narrower on a telephone. A table of the same numbers belongs beneath it. */
export function Picture({ path }: { readonly path: string }) {
  const isNarrow = useMediaQuery('screen and (max-width: 40em)', undefined, { getInitialValueInEffect: false });
  const picture = useQuery(pictureQuery(isNarrow ? `${path}${path.includes('?') ? '&' : '?'}size=narrow` : path));
  return <Loaded query={picture}>{(svg) => <div className="chart" dangerouslySetInnerHTML={{ __html: svg }} />}</Loaded>;
}

/** An address with the parts of a query that are given. */
export function withQuery(path: string, query: object): string {
  const parts = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts).toString()}`;
}
