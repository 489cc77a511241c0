import type { AuthorityLevel, UnitKind } from '#domain';
import { ListOf, OneOf, Text, UnitRef } from '#platform';

/** A counter (bộ phận một cửa) where anybody may hand in. */
export class CounterDto extends UnitRef {
  @Text() authorityName!: string;
  @Text() address!: string;
  @Text() phone!: string;
}

export class CounterList {
  @ListOf(() => CounterDto) items!: CounterDto[];
  @Text({ nullable: true }) next!: string | null;
}

/** A unit in its tree. */
export class UnitNodeDto extends UnitRef {
  @OneOf(['authority', 'department', 'counter']) kind!: UnitKind;
  @OneOf(['province', 'district', 'commune']) level!: AuthorityLevel;
  @Text({ nullable: true }) parentCode!: string | null;
}

export class UnitTreeList {
  @ListOf(() => UnitNodeDto, { max: 100_000 }) items!: UnitNodeDto[];
  @Text({ nullable: true }) next!: string | null;
}
