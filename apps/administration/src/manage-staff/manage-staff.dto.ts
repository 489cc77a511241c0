import { POST_ROLES, type PostRole } from '#domain';
import { Day, Email, Flag, Id, ListOf, OneOf, Text } from '#platform';

/** A post to give. */
export class NewPostDto {
  @Text({ max: 35 }) unitCode!: string;
  @OneOf(POST_ROLES) role!: PostRole;
  @Day({ description: 'Ngày bắt đầu giữ vị trí' }) from!: string;
  @Day({ optional: true, nullable: true }) to?: string | null;
}

/** A member of staff to add. */
export class NewStaffDto {
  @Text({ max: 63, pattern: /^[a-z0-9][a-z0-9._-]{1,62}$/, message: 'Tên đăng nhập gồm chữ thường không dấu, số, dấu chấm, gạch' }) username!: string;
  @Text({ max: 100 }) fullName!: string;
  @Text({ optional: true, min: 0, max: 150 }) title?: string;
  @Email() email!: string;
  @Text({ min: 12, max: 200, description: 'Mật khẩu tạm, ít nhất 12 ký tự; người nhận phải đổi ở lần đăng nhập đầu' }) password!: string;
  @ListOf(() => NewPostDto, { max: 20 }) posts!: NewPostDto[];
}

/** A post that ends. */
export class EndedPostDto {
  @Id() id!: string;
  @Day({ description: 'Ngày cuối cùng giữ vị trí' }) lastDay!: string;
}

/** What of a member of staff may change. Every change signs them out everywhere. */
export class StaffChangesDto {
  @Text({ optional: true, max: 100 }) fullName?: string;
  @Text({ optional: true, min: 0, max: 150 }) title?: string;
  @Email({ optional: true }) email?: string;
  @Text({ optional: true, min: 12, max: 200, description: 'Mật khẩu tạm mới, phải đổi ở lần đăng nhập kế tiếp' }) password?: string;
  @Flag({ optional: true }) active?: boolean;
  @ListOf(() => NewPostDto, { optional: true, max: 20, description: 'Vị trí giao thêm' }) givePosts?: NewPostDto[];
  @ListOf(() => EndedPostDto, { optional: true, max: 20, description: 'Vị trí kết thúc' }) endPosts?: EndedPostDto[];
}

export class StaffPostDto {
  @Text() id!: string;
  @OneOf(POST_ROLES) role!: PostRole;
  @Text() roleName!: string;
  @Text() unitCode!: string;
  @Text() unitName!: string;
  @Day() from!: string;
  @Day({ nullable: true }) to!: string | null;
}

export class StaffDto {
  @Text() id!: string;
  @Text() username!: string;
  @Text() fullName!: string;
  @Text({ min: 0 }) title!: string;
  @Email() email!: string;
  @Flag() active!: boolean;
  @Flag({ description: 'Còn dùng mật khẩu tạm' }) passwordTemporary!: boolean;
  @ListOf(() => StaffPostDto) posts!: StaffPostDto[];
}

export class StaffListDto {
  @ListOf(() => StaffDto) items!: StaffDto[];
  @Text({ nullable: true }) next!: string | null;
}
