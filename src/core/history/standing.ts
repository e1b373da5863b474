import { isoDay } from '../calendar';
import type { Deal } from '../deals/deal';
import { foldName, type SalesProcess, stageFinder } from '../process/model';
import { type Cell, isUnreadable, readNumber } from '../table';
import type { EventField } from './event';

/** A field of a deal as its row has it: how it is written, and whether a recorded text says the same. */
export interface Standing {
  readonly field: Exclude<EventField, 'row'>;
  readonly value: Cell;
  /** Nothing is made of it: the cell is blank, or cannot be read now. */
  readonly saysNothing: boolean;
  readonly isSame: (recorded: string) => boolean;
}

/** A reader of what the history follows of a deal. A blank salesperson does say something. */
export function standingReader(
  process: SalesProcess,
  salespersonName: (written: string) => string,
): (deal: Deal) => readonly Standing[] {
  const findStage = stageFinder(process);
  return (deal) => {
    const stage = process.stages[deal.stage]?.name ?? deal.stageText;
    const closes = deal.closeDate === null ? '' : isoDay(deal.closeDate);
    const owner = deal.salesperson ?? '';
    return [
      {
        field: 'stage',
        value: stage,
        saysNothing: stage === '' || isUnreadable(stage) || isUnread(deal, 'stage'),
        isSame: (recorded) =>
          foldName(recorded) === foldName(stage) ||
          (deal.stage !== -1 && findStage(recorded) === deal.stage),
      },
      {
        field: 'amount',
        value: deal.amount ?? '',
        saysNothing: deal.amount === null,
        isSame: (text) => numberIn(text) === deal.amount,
      },
      {
        field: 'closeDate',
        value: deal.closeDate === null ? '' : { day: Math.floor(deal.closeDate) },
        saysNothing: deal.closeDate === null,
        isSame: (recorded) => recorded === closes,
      },
      {
        field: 'salesperson',
        value: owner,
        saysNothing: isUnread(deal, 'salesperson'),
        isSame: (text) => foldName(text === '' ? '' : salespersonName(text)) === foldName(owner),
      },
    ];
  };
}

function isUnread({ unread }: Deal, field: 'stage' | 'salesperson'): boolean {
  return unread?.includes(field) ?? false;
}

/** A recorded text as `readText` gives the same value of a row. */
export function recordedText(field: EventField, text: string): string {
  return field === 'amount' ? String(numberIn(text) ?? text) : text;
}

/** A number as it was written by the add-on, also 1e+21, else as people write them. */
function numberIn(text: string): number | null {
  const written = text === '' ? Number.NaN : Number(text);
  if (Number.isFinite(written)) return written;
  const reading = readNumber(text);
  return typeof reading === 'string' ? null : reading.value;
}
