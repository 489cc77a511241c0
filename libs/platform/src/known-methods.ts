/** The route that catches whatever no other does. */
export const EVERY_ADDRESS = '/*';

/** The methods that each address answers, for telling an unknown address (404) from a wrong method (405). */
export class KnownMethods {
  private readonly routes: { readonly pattern: RegExp; readonly method: string }[] = [];

  /** Notes a route as the router knows it, with `:name` and `*` for what may vary. */
  add(method: string | readonly string[], route: string): void {
    if (route === EVERY_ADDRESS) return;
    const pattern = new RegExp(`^${route.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*')}$`);
    for (const name of [method].flat()) this.routes.push({ pattern, method: name });
  }

  /** The methods of an address, sorted; none for an address that nobody serves. */
  of(url: string): string[] {
    const path = url.split('?', 1)[0] ?? '';
    return [...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
  }
}
