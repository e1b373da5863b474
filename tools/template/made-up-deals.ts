import { OPEN_STAGE_NAMES } from './process';

/** A made-up deal. Days are counted back from the day for which the template is made. */
export interface MadeUpDeal {
  readonly account: string;
  readonly product: string;
  readonly salesperson: string;
  readonly stage: string;
  readonly listPrice: number;
  /** Share taken off the list price, 0–1. */
  readonly discount: number;
  readonly source: string;
  /** Days ago of entering each open stage, as far as the deal came. */
  readonly entered: readonly number[];
  /** Days ago of the decision; of an open deal the expected day, below 0 where it is to come. */
  readonly closed: number;
  readonly lostReason: string;
}

export const PRODUCTS = ['Basic', 'Plus'];
export const SOURCES = ['Referral', 'Website', 'Cold call', 'Trade fair'];
export const LOST_REASONS = ['Price', 'No need', 'Timing', 'Competitor', 'No decision'];

/** The template's people. */
export const PEOPLE = ['Alex Example', 'Bea Example', 'Chris Example'];

/**
 * A deal a line: account, person, source, list price, discount in per cent, days ago of each stage
 * entered, then what became of it with the days ago, or for an open one the days until it should
 * close.
 */
const LINES = `
Alder Foods | 0 | 0 | 12000 | 5 | 170 160 150 138 120 | won 112
Birch Tools | 0 | 1 | 8000 | 0 | 165 155 | lost 140 1
Cedar Travel | 0 | 2 | 15000 | 0 | 150 141 130 118 | lost 96 0
Dogwood Paper | 0 | 0 | 9500 | 8 | 140 132 121 110 98 | won 90
Elm Clinic | 0 | 1 | 6000 | 0 | 120 | lost 105 1
Fir Logistics | 0 | 3 | 20000 | 10 | 110 101 90 75 60 | won 49
Gorse Textiles | 0 | 2 | 7000 | 0 | 90 80 70 61 | lost 40 4
Hazel Print | 0 | 1 | 11000 | 0 | 60 52 41 30 | open 10
Ivy Robotics | 0 | 0 | 16000 | 0 | 30 22 | open 60
Juniper Bikes | 0 | 3 | 5000 | 0 | 8 | open 80
Kapok Media | 1 | 1 | 9000 | 0 | 168 158 150 140 | lost 115 0
Larch Energy | 1 | 0 | 18000 | 4 | 160 149 139 128 115 | won 104
Maple School | 1 | 2 | 7500 | 0 | 150 | lost 131 1
Nettle Sports | 1 | 1 | 12500 | 0 | 135 126 117 105 | lost 80 3
Oak Hotels | 1 | 0 | 22000 | 6 | 125 116 104 92 78 | won 70
Pine Dental | 1 | 3 | 6500 | 0 | 100 90 | lost 77 2
Quince Cafe | 1 | 2 | 8500 | 0 | 85 77 66 55 | lost 33 0
Rowan Audio | 1 | 1 | 14000 | 0 | 70 61 50 45 | open -4
Sorrel Yoga | 1 | 0 | 10000 | 0 | 40 31 20 | open 35
Thyme Garden | 1 | 3 | 4500 | 0 | 12 | open 70
Umbel Boats | 2 | 1 | 13000 | 15 | 162 152 143 131 117 | won 108
Vetch Travel | 2 | 2 | 9000 | 0 | 155 146 | lost 125 1
Willow Rail | 2 | 0 | 17000 | 12 | 138 128 119 107 95 | won 85
Yarrow Farm | 2 | 1 | 7000 | 0 | 118 108 97 | lost 73 2
Zinnia Shoes | 2 | 3 | 8000 | 0 | 95 86 | lost 68 1
Aster Glass | 2 | 0 | 15500 | 14 | 88 79 68 57 44 | won 35
Bramble Wine | 2 | 2 | 6000 | 0 | 75 66 56 47 | lost 28 0
Clover Dairy | 2 | 1 | 12000 | 0 | 50 41 30 21 | open 20
Dill Kitchens | 2 | 0 | 19000 | 18 | 45 36 26 17 9 | open 7
Fennel Games | 2 | 1 | 5500 | 0 | 15 6 | open 75
`;

/** The thirty deals, oldest first within each person. */
export const MADE_UP_DEALS: readonly MadeUpDeal[] = LINES.trim().split('\n').map(dealOf);

function dealOf(line: string): MadeUpDeal {
  const [account = '', person, source, price, off, days = '', fate = ''] = line.split(' | ');
  const entered = days.split(' ').map(Number);
  const [outcome, day, reason] = fate.split(' ');
  const openStage = OPEN_STAGE_NAMES[entered.length - 1] ?? '';
  return {
    account,
    product: PRODUCTS[Number(price) > 10_000 ? 1 : 0] ?? '',
    salesperson: PEOPLE[Number(person)] ?? '',
    stage: outcome === 'won' ? 'Won' : outcome === 'lost' ? 'Lost' : openStage,
    listPrice: Number(price),
    discount: Number(off) / 100,
    source: SOURCES[Number(source)] ?? '',
    entered,
    closed: outcome === 'open' ? -Number(day) : Number(day),
    lostReason: reason === undefined ? '' : (LOST_REASONS[Number(reason)] ?? ''),
  };
}
