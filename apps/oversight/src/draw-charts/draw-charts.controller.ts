import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { MonthsQuery } from '../figure-query.js';
import { DrawnComparisonQuery, DrawnMonthsQuery, DrawnTrendQuery, TimelinessDto } from './draw-charts.dto.js';
import { DrawChartsHandler } from './draw-charts.handler.js';

const SVG = 'image/svg+xml';
const TYPE = `${SVG}; charset=utf-8`;
/** A picture that is opened by itself runs and loads nothing. */
const ALONE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const FILE = { schema: { type: 'string' } } as const;

@ApiTags('Giám sát')
@Controller('api/v1/oversight/scorecard')
export class DrawChartsController {
  constructor(private readonly handler: DrawChartsHandler) {}

  /** Solved cases by month: early, on time, late. */
  @Staff()
  @Get('timeliness')
  @ApiOperation({ summary: 'Hồ sơ đã giải quyết theo hạn, từng tháng' })
  @ApiOkResponse({ type: TimelinessDto })
  timeliness(@Query() query: MonthsQuery, @CurrentStaff() staff: Principal): Promise<TimelinessDto> {
    return this.handler.timeliness(query, staff);
  }

  /** The trend as a line with its target. */
  @Staff()
  @Get('trend.svg')
  @Header('content-type', TYPE)
  @Header('content-security-policy', ALONE)
  @ApiOperation({ summary: 'Biểu đồ diễn biến một chỉ tiêu' })
  @ApiProduces(SVG)
  @ApiOkResponse(FILE)
  trend(@Query() query: DrawnTrendQuery, @CurrentStaff() staff: Principal): Promise<string> {
    return this.handler.trend(query, staff);
  }

  /** Units as bars, with whiskers where answers are sampled. */
  @Staff()
  @Get('comparison.svg')
  @Header('content-type', TYPE)
  @Header('content-security-policy', ALONE)
  @ApiOperation({ summary: 'Biểu đồ so sánh đơn vị' })
  @ApiProduces(SVG)
  @ApiOkResponse(FILE)
  comparison(@Query() query: DrawnComparisonQuery, @CurrentStaff() staff: Principal): Promise<string> {
    return this.handler.comparison(query, staff);
  }

  /** Timeliness by month as stacked bars. */
  @Staff()
  @Get('timeliness.svg')
  @Header('content-type', TYPE)
  @Header('content-security-policy', ALONE)
  @ApiOperation({ summary: 'Biểu đồ hồ sơ đã giải quyết theo hạn' })
  @ApiProduces(SVG)
  @ApiOkResponse(FILE)
  timelinessSvg(@Query() query: DrawnMonthsQuery, @CurrentStaff() staff: Principal): Promise<string> {
    return this.handler.timelinessSvg(query, staff);
  }
}
