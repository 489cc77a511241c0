import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { document } from '../citizen/document.js';
import type { Speech } from '../citizen/i18n/words.js';
import type { Again } from '../citizen/parts/wish-way.js';
import { keepWishes, languageOf, typeSizeOf } from './wishes.js';

/** A page that is ready to be sent. */
export interface CitizenPage {
  readonly status?: number;
  /** What the browser's tab shows; nothing about a person or a case. */
  readonly title: Speech;
  readonly content: ReactNode;
  /** The page shows what only this person may see: kept by no cache. */
  readonly secret?: boolean;
  /** How a page that answers a form is opened again in another language or type, when its address does not do it. */
  readonly again?: Again;
  /** The page asks again because of what was typed. */
  readonly failed?: boolean;
  /** Names of scripts of `citizen/islands` that make the page nicer; it works without them. */
  readonly islands?: readonly string[];
  /** A screen that nobody types addresses into: without the site's header and footer. */
  readonly bare?: boolean;
  /** Where the browser goes by itself while the server answers, and after how many seconds. */
  readonly next?: { readonly seconds: number; readonly to: string };
}

/** The project's folder, from the sources as from dist/. */
function findRoot(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error('package.json was not found above the program');
  }
}

/** Where the build puts what browsers get. */
export const WEB_ASSETS = join(findRoot(), 'dist', 'apps', 'web');

/** Renders the pages of citizens: whole HTML documents with their style in them. */
@Injectable()
export class CitizenPages {
  private css: string | undefined;

  /** Answers a request with a page, compressed where the browser takes that. */
  send(reply: FastifyReply, page: CitizenPage): void {
    const { request } = reply;
    const language = languageOf(request, page.bare);
    if (!page.bare) keepWishes(reply);
    const address = request.method === 'GET' ? request.url : null;
    const html = `<!doctype html>${renderToStaticMarkup(document({ ...page, language, size: page.bare ? 'thuong' : typeSizeOf(request), address, css: this.styles() }))}`;
    void reply.status(page.status ?? 200).headers({
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      vary: 'cookie',
      'cache-control': page.secret ? 'no-store' : 'no-cache',
      // `no-referrer` would make browsers send forms with `Origin: null`, which the cross-site guard refuses.
      'referrer-policy': 'same-origin',
    });
    reply.compress(html);
  }

  private styles(): string {
    this.css ??= readFileSync(join(WEB_ASSETS, 'citizen', 'styles.css'), 'utf8');
    return this.css;
  }
}
