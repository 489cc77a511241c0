import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** Waits for a mail to somebody with a fitting subject in the development mailbox; gives its page. */
export async function findMail(address: string, recipient: string, subject: RegExp): Promise<string> {
  let list = '';
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(250)) {
    list = await read(`${address}/dev/mail`);
    const found = [...list.matchAll(/<a href="(\/dev\/mail\/\d+)">([^<]*)<\/a><br><span class="quiet">([^<]*)</g)].find(([, , text = '', to = '']) => subject.test(text) && to.startsWith(recipient));
    if (found) return read(`${address}${found[1] ?? ''}`);
  }
  throw new Error(`no mail to ${recipient} about ${subject}:\n${list}`);
}

async function read(url: string): Promise<string> {
  const answer = await fetch(url);
  return (await answer.text()).replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
}
