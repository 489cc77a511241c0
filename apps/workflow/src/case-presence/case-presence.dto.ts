import { ListOf, StaffRef, Whole } from '#platform';

/** Who else is looking, and how far the case is now. */
export class CasePresenceDto {
  @ListOf(() => StaffRef, { description: 'Người khác đang mở hồ sơ' }) others!: StaffRef[];
  @Whole({ min: 1, description: 'Phiên bản hiện tại của hồ sơ' }) version!: number;
}
