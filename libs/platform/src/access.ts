import { SetMetadata, createParamDecorator, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, HeldPost, PostRole } from '#domain';

/** Who is behind a request: staff with the posts held today. */
export interface Principal {
  readonly staffId: string;
  readonly username: string;
  readonly fullName: string;
  readonly posts: readonly HeldPost[];
  /** Somebody else set the password: nothing is done before it is changed. */
  readonly passwordTemporary: boolean;
  /** Hash of the session, for signing out. */
  readonly sessionHash: Buffer;
}

/** A request as the guards leave it. */
export interface SignedRequest extends FastifyRequest {
  principal?: Principal;
}

export type AccessPolicy = { readonly open: true } | { readonly open: false; readonly roles: readonly PostRole[] };

export const ACCESS = 'mot-cua:access';

/** Open to everyone without sign-in. The list of such routes is pinned by a test. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS, { open: true } satisfies AccessPolicy);

/** Open to staff; with roles, only to those who hold one of these posts somewhere. What they see is narrowed by reach. */
export const Staff = (...roles: PostRole[]): CustomDecorator => SetMetadata(ACCESS, { open: false, roles } satisfies AccessPolicy);

export const WITH_TEMPORARY_PASSWORD = 'mot-cua:with-temporary-password';

/** What somebody may still do whose password was set by somebody else: see who they are, change it, leave. */
export const WithTemporaryPassword = (): CustomDecorator => SetMetadata(WITH_TEMPORARY_PASSWORD, true);

/** The signed-in staff of the request. */
export const CurrentStaff = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<SignedRequest>();
  if (!principal) throw new Error('CurrentStaff is used on a route that is open to everyone');
  return principal;
});

/** The principal as decisions name it. */
export function actorOf(principal: Principal): Actor {
  return { kind: 'staff', id: principal.staffId, name: principal.fullName, posts: principal.posts };
}
