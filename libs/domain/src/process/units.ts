/** Level of an authority (cấp chính quyền). Two-tier provinces have no `district`. */
export type AuthorityLevel = 'province' | 'district' | 'commune';

/**
 * What a unit (đơn vị) is: the `authority` itself (UBND), a `department` of it (sở, phòng),
 * or the `counter` that receives and returns (bộ phận một cửa, trung tâm phục vụ hành chính công).
 */
export type UnitKind = 'authority' | 'department' | 'counter';

/** A unit in the tree of one province. Departments and counters are children of their authority. */
export interface Unit {
  readonly id: string;
  /** National identifier in the form of QĐ 20/2020/QĐ-TTg, e.g. `H99.21.05`. */
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly level: AuthorityLevel;
  readonly parentId: string | null;
  /** Fields (lĩnh vực) a department answers for; empty for authorities and counters. */
  readonly fields: readonly string[];
}

/** What a post (vị trí) lets its holder do. A post stands in one unit; reach is that unit's subtree. */
export const POST_ROLES = ['counter-officer', 'specialist', 'department-head', 'leader', 'clerk', 'administrator'] as const;
export type PostRole = (typeof POST_ROLES)[number];

/** Words people read for each post. */
export const POST_NAMES: Readonly<Record<PostRole, string>> = {
  'counter-officer': 'Cán bộ một cửa',
  specialist: 'Chuyên viên',
  'department-head': 'Trưởng phòng',
  leader: 'Lãnh đạo cơ quan',
  clerk: 'Văn thư',
  administrator: 'Quản trị hệ thống',
};

/** Units of one province, indexed for the questions that routing asks. */
export class UnitTree {
  private readonly byId: ReadonlyMap<string, Unit>;
  private readonly byCode: ReadonlyMap<string, Unit>;
  private readonly children: ReadonlyMap<string, readonly Unit[]>;

  constructor(readonly units: readonly Unit[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.byCode = new Map(units.map((unit) => [unit.code, unit]));
    const children = new Map<string, Unit[]>();
    for (const unit of units) {
      if (unit.parentId === null) continue;
      const siblings = children.get(unit.parentId) ?? [];
      siblings.push(unit);
      children.set(unit.parentId, siblings);
    }
    this.children = children;
  }

  find(id: string): Unit | undefined {
    return this.byId.get(id);
  }

  findByCode(code: string): Unit | undefined {
    return this.byCode.get(code);
  }

  childrenOf(id: string): readonly Unit[] {
    return this.children.get(id) ?? [];
  }

  /** The unit itself and everything below it. */
  subtree(id: string): Unit[] {
    const unit = this.byId.get(id);
    return unit ? [unit, ...this.childrenOf(id).flatMap((child) => this.subtree(child.id))] : [];
  }

  /** The unit itself, its parent, … up to the province authority. */
  lineage(id: string): Unit[] {
    const unit = this.byId.get(id);
    if (!unit) return [];
    return unit.parentId === null ? [unit] : [unit, ...this.lineage(unit.parentId)];
  }

  /** The authority a department or counter belongs to; an authority belongs to itself. */
  authorityOf(id: string): Unit | undefined {
    return this.lineage(id).find((unit) => unit.kind === 'authority');
  }

  /** The authority of `level` on the way from `id` to the province, if that level exists there. */
  authorityAt(id: string, level: AuthorityLevel): Unit | undefined {
    return this.lineage(id).find((unit) => unit.kind === 'authority' && unit.level === level);
  }

  counterOf(authorityId: string): Unit | undefined {
    return this.childrenOf(authorityId).find((unit) => unit.kind === 'counter');
  }

  /** The department of an authority that answers for `field`. */
  departmentFor(authorityId: string, field: string): Unit | undefined {
    return this.childrenOf(authorityId).find((unit) => unit.kind === 'department' && unit.fields.includes(field));
  }
}
