/** The first letter and the domain, for recognising an address without telling it: `h•••@anhai.example`. */
export function maskEmail(address: string): string {
  return address.replace(/^(.)[^@]*/u, '$1•••');
}

/** What a mail server said of an address, with that address masked: servers repeat it, in letters of either case. */
export function maskEmailIn(text: string, address: string): string {
  const literal = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(literal, 'giu'), () => maskEmail(address));
}
