import type { DefinitionFault, Procedure } from '#domain';

/** A first version is a new procedure: what is at fault with it where there is one already is its code. */
export function codeTaken({ code, name }: Pick<Procedure, 'code' | 'name'>): DefinitionFault {
  return { code: 'code-taken', place: 'code', message: `Mã ${code} đã là mã của thủ tục “${name}”; hãy nhập mã khác, hoặc mở thủ tục ấy để sửa.` };
}
