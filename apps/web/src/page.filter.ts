import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from '#platform';
import { faultPage } from '../citizen/pages/fault-page.js';
import { CitizenPages } from './citizen-pages.js';
import { ApiProblem } from './public-api/api-problem.js';

/** Tells people in a page what the API tells programs in a problem document. */
@Catch()
export class PageFilter implements ExceptionFilter {
  private readonly logger = new Logger('pages');

  constructor(private readonly pages: CitizenPages) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { status } = error instanceof ApiProblem ? error : toProblem(error);
    if (status >= 500) this.logger.error(`${http.getRequest<FastifyRequest>().routeOptions.url ?? '?'} ${status}`, stackOf(error));
    this.pages.send(http.getResponse<FastifyReply>(), { ...faultPage(status), status });
  }
}

/** Where it happened; for an API that could not be asked, why. */
function stackOf(error: unknown): string | undefined {
  const { stack, cause } = error as Error & { readonly cause?: { readonly stack?: string } };
  return cause?.stack ?? stack;
}
