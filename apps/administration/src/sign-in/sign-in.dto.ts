import { POST_ROLES } from '#domain';
import { Flag, ListOf, Nested, OneOf, Text } from '#platform';

/** Who signs in. A one-time code may be sent; it is asked for once accounts are enrolled. */
export class SignInDto {
  @Text({ max: 63, example: 'motcua.tanlap' }) username!: string;
  @Text({ max: 200 }) password!: string;
  @Text({ optional: true, max: 10 }) totp?: string;
}

export class PostUnitDto {
  @Text() id!: string;
  @Text() code!: string;
  @Text() name!: string;
  @Text() shortName!: string;
  @OneOf(['authority', 'department', 'counter']) kind!: string;
  @OneOf(['province', 'district', 'commune']) level!: string;
}

/** The absent person whose post somebody fills. */
export class StandsInForDto {
  @Text() id!: string;
  @Text() name!: string;
}

/** A post in which somebody acts today: their own, or that of somebody absent. */
export class HeldPostDto {
  @OneOf(POST_ROLES) role!: string;
  @Text({ example: 'Cán bộ một cửa' }) roleName!: string;
  @Nested(() => PostUnitDto) unit!: PostUnitDto;
  @Nested(() => StandsInForDto, { nullable: true, description: 'Đang làm thay ai; null là vị trí của chính mình' }) standsInFor!: StandsInForDto | null;
}

/** What the pages offer at all; each action is still decided by the server. */
export class AbilitiesDto {
  @Flag() receive!: boolean;
  @Flag() oversee!: boolean;
  @Flag() administer!: boolean;
}

/** Who am I, what may I, where. */
export class MeDto {
  @Text() id!: string;
  @Text() username!: string;
  @Text() fullName!: string;
  @Flag({ description: 'Mật khẩu do người khác đặt, phải đổi trước khi làm việc' }) passwordTemporary!: boolean;
  @ListOf(() => HeldPostDto) posts!: HeldPostDto[];
  @Nested(() => AbilitiesDto) can!: AbilitiesDto;
  /** Top units of the posts: everything below them is within reach. */
  @ListOf(() => PostUnitDto) reach!: PostUnitDto[];
}
