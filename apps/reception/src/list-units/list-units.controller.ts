import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Directory, Public, Staff, type Principal } from '#platform';
import { CounterList, UnitTreeList } from './list-units.dto.js';

@ApiTags('Đơn vị')
@Controller('api/v1/units')
export class ListUnitsController {
  constructor(private readonly directory: Directory) {}

  /** Every counter with its address and telephone: where citizens choose to apply. */
  @Public()
  @Get('counters')
  @ApiOperation({ summary: 'Các bộ phận một cửa' })
  @ApiOkResponse({ type: CounterList })
  async counters(): Promise<CounterList> {
    const { units, tree } = await this.directory.current();
    const items = units
      .filter(({ kind }) => kind === 'counter')
      .map(({ id, code, name, shortName, address, phone }) => ({ code, name, shortName, authorityName: tree.authorityOf(id)?.name ?? '', address, phone }));
    return { items, next: null };
  }

  /** The unit tree of the provinces in which the signed-in staff hold a post. Names of offices are public; what they do is narrowed by reach. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Cây đơn vị trong tỉnh' })
  @ApiOkResponse({ type: UnitTreeList })
  async tree(@CurrentStaff() staff: Principal): Promise<UnitTreeList> {
    const directory = await this.directory.current();
    const roots = new Set(staff.posts.map(({ unitId }) => directory.unit(unitId)?.rootId));
    const items = directory.units
      .filter(({ rootId }) => roots.has(rootId))
      .map(({ code, name, shortName, kind, level, parentId }) => ({ code, name, shortName, kind, level, parentCode: (parentId === null ? undefined : directory.unit(parentId)?.code) ?? null }));
    return { items, next: null };
  }
}
