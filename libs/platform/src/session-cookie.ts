import type { Configuration } from '#configuration';

/** `__Host-` binds the cookie to this host, but wants HTTPS. */
export function sessionCookie({ publicUrl }: Pick<Configuration, 'publicUrl'>): { readonly name: string; readonly secure: boolean } {
  const secure = publicUrl.startsWith('https:');
  return { name: secure ? '__Host-mot_cua' : 'mot_cua', secure };
}
