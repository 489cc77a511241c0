import { addDays, fieldOf, getStep, isStage, type CaseAction, type CaseData, type DataValue, type PlainDate, type PostRole, type ProcessDefinition, type Stage } from '#domain';

/** What a walk is to meet: the data that people and called systems will give, and how the asked ones behave. */
export interface WalkGuide {
  /** Values by field; a field that is left out gets one that fits its type. */
  readonly data?: CaseData;
  /** Nobody answers where the process goes on in silence: time does it. */
  readonly silent?: boolean;
  /** Stages at which nobody does anything. */
  readonly idle?: readonly string[];
  /** Takes every way back that is offered, once each. */
  readonly goesBack?: boolean;
}

/** An open step as a walker sees it, from the domain's tokens or from the open stages that the API answers. `unit` is an id there and a code here. */
export interface OpenStep {
  readonly token: number;
  readonly stage: string;
  readonly unit: string;
  /** `null` for a machine's step. */
  readonly post: PostRole | null;
  /** The hand-over that waits for its answer. */
  readonly handOver: { readonly toUnit: string; readonly post: PostRole } | null;
}

/** What the system offers to somebody at an open step: actions, and the stages to which `return` may lead. */
export interface Offer {
  readonly actions: readonly string[];
  readonly waysBack: readonly string[];
}

/** The next command on an open step, with the fields that it takes beside the version. */
export interface WalkCommand {
  readonly action: CaseAction;
  readonly token: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** How many days after today a day lies that a stage asks for. */
const DAYS_AHEAD = 3;

/**
 * Takes a case through its process as helpful officials would: of the actions that the system offers at an open step
 * it chooses the one that brings the case on. It knows the definition and what it did before, and no case; the same
 * walker serves the pure domain and the API.
 */
export class CaseWalker {
  private readonly wentBack = new Set<string>();
  private askedPayment = false;

  constructor(
    private readonly definition: ProcessDefinition,
    private readonly guide: WalkGuide = {},
  ) {}

  /** Who is to look at an open step next: the holders of this post in this unit. `null` where only a machine works. */
  holder({ unit, post, handOver }: OpenStep): { readonly unit: string; readonly post: PostRole } | null {
    if (handOver) return { unit: handOver.toUnit, post: handOver.post };
    return post === null ? null : { unit, post };
  }

  /** What the holder does, of what is offered to them there; `null` when they leave the step alone. */
  command(open: OpenStep, { actions, waysBack }: Offer, today: PlainDate): WalkCommand | null {
    const step = getStep(this.definition, open.stage);
    if (!isStage(step) || this.guide.idle?.includes(step.key) === true) return null;
    const may = (action: CaseAction): boolean => actions.includes(action);
    const command = (action: CaseAction, fields: WalkCommand['fields']): WalkCommand => ({ action, token: open.token, fields });
    if (open.handOver) return may('accept-hand-over') ? command('accept-hand-over', {}) : null;
    const to = may('return') ? this.wayBack(step, waysBack) : null;
    if (to !== null) return command('return', { to, reason: 'Đề nghị rà soát lại hồ sơ.' });
    if (may('return-result')) return command('return-result', { recipient: 'Chủ hồ sơ', method: 'counter' });
    if (may('issue-result')) return command('issue-result', { documentNumber: '12/KQ', title: 'Kết quả giải quyết', signedBy: 'Lãnh đạo cơ quan' });
    if (may('give-opinion')) return this.opinion(step) === null ? null : command('give-opinion', { agrees: this.opinion(step), text: 'Ý kiến của cơ quan được hỏi.' });
    if (may('request-payment') && !this.askedPayment) {
      this.askedPayment = true;
      return command('request-payment', { title: 'Nghĩa vụ tài chính về đất đai', amount: 12_500_000, reason: 'Theo thông báo của cơ quan thuế.', legalGround: 'Thông báo nộp tiền' });
    }
    return may('advance') ? command('advance', { note: '', data: this.values(step.asks ?? [], today) }) : null;
  }

  /** What a called system answers; `null` where it stays silent, or the step is no call. */
  answer({ stage }: Pick<OpenStep, 'stage'>, today: PlainDate): CaseData | null {
    const step = getStep(this.definition, stage);
    if (step.kind !== 'call' || (this.guide.silent === true && step.silence === 'go-on')) return null;
    return this.values(step.answers, today);
  }

  private opinion({ silence, records }: Stage): boolean | null {
    if (this.guide.silent === true && silence === 'consent') return null;
    return records === undefined || (this.guide.data?.[records] ?? true) === true;
  }

  private wayBack({ key }: Stage, waysBack: readonly string[]): string | null {
    if (this.guide.goesBack !== true) return null;
    const to = waysBack.find((target) => !this.wentBack.has(`${key} ${target}`));
    if (to !== undefined) this.wentBack.add(`${key} ${to}`);
    return to ?? null;
  }

  private values(keys: readonly string[], today: PlainDate): CaseData {
    return Object.fromEntries(keys.map((key) => [key, this.guide.data?.[key] ?? this.sample(key, today)]));
  }

  private sample(key: string, today: PlainDate): DataValue {
    const { type, options = [] } = fieldOf(this.definition, key);
    switch (type) {
      case 'yes-no':
        return false;
      case 'number':
        return 0;
      case 'date':
        return addDays(today, DAYS_AHEAD);
      case 'choice':
        return options[0]?.value ?? '';
      case 'text':
        return 'Nội dung mẫu';
    }
  }
}
