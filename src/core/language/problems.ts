import { type ProblemTexts, problemSentences } from '../table';
import { rowNumbered, rowOf } from '../words/rows';
import { counted, quoted } from './format';

/** What was found, and what was expected, for every problem. */
const TEXTS: ProblemTexts = {
  'no-stage': [' has no stage', 'no stage'],
  'unknown-stage': [
    ' is in stage “{value}”, which the process does not have',
    'a stage that the process does not have',
  ],
  duplicate: [' repeats {detail}', 'they repeat other rows'],
  'totals-row': [' adds up other rows', 'they add up other rows'],
  'repeated-headers': [' repeats the headers', 'they repeat the headers'],
  'group-title': [' holds nothing but “{value}”, a title', 'titles of groups'],
  'status-contradicts-stage': [
    '=, but the status or the check box says otherwise; the stage counts',
    'a stage that the rest of the row contradicts',
  ],
  'missing-header': [' has no header “{value}”, so the tab is not read (found: {detail})'],
  'table-of-deals': [
    ' has the headers of a table of deals and none of these: {value}; so the tab is not read (found: {detail})',
  ],
  'not-a-number': ['=, which is not a number', 'not a number: {found}'],
  'not-a-count': [
    '=; it must be a whole number of at least 0',
    '{found}, where a whole number of at least 0 is expected',
  ],
  'unlikely-count': [
    '=, more than anybody does in a week; the row is left out',
    'a count that is too high to be meant',
  ],
  'blank-cell': [': {column} is blank', 'a blank cell that is needed'],
  'not-a-date': ['=, which is not a date', 'not a date: {found}'],
  'closed-before-created': [
    ': {column} {value} lies before the deal was created',
    'closed before created',
  ],
  'date-in-future': [': {column} {value} lies in the future', 'a date in the future'],
  'lone-day': [
    ': {column} {value} lies more than half a year from the nearest other day, {detail}; the row is left out',
    'a day more than half a year from all others',
  ],
  'visit-before-creation': [
    ' entered {column} on {value}, before the deal was created',
    'a stage entered before the deal was created',
  ],
  'visit-ends-before-start': [
    ' entered {column} on {value}, after it had left it',
    'a stage left before it was entered',
  ],
  'list-price-not-positive': [
    ': list price is {value}; it must be above 0',
    'a list price that is not above 0',
  ],
  'discount-out-of-range': [
    ': discount does not lie between −100 % and 100 % ({column} is {value})',
    'a discount outside −100 % to 100 %',
  ],
  'unknown-lost-at-stage': [
    ' was lost at “{value}”, which is no open stage of the process',
    'lost at a stage that the process does not have',
  ],
  'bad-event': [
    ' names “{value}”, which is no stage of the process and no deal',
    'a change that names no stage or no deal',
  ],
  'text-too-long': [
    ': {column} is a text of {detail} characters; only its beginning is used: “{value}”',
    'a text that is too long for a name',
  ],
  'unknown-step': [': step is “{value}”; it must be one of the eight steps'],
  'unknown-outcome': [': outcome is “{value}”; it must be open, won, lost or activity'],
  'target-out-of-range': ['=; it must lie between 0 % and 100 %'],
  'target-of-lost-stage': ['=, but nothing advances from a lost stage'],
  'target-of-all-proposals': [
    ': {column} of the won stage is “{value}”; it is the share of proposals that become deals, which must be under 100 %',
  ],
  'discount-not-of-won-stage': ['=; it counts only in the row of the won stage'],
  'days-not-positive': [
    '=; it must be a number of at least 0',
    '{found}, where a number of at least 0 is expected',
  ],
  'unknown-process-stage': [` is about stage “{value}”, which the team's process does not have`],
  'duplicate-stage': [' repeats the stage “{value}”'],
  'step-of-activity': [
    ': step is “{value}”; of an activity it must be lead generation or prospecting',
  ],
  'term-of-stages': ['=, but an activity has none; it counts only in the row of a stage'],
  'unknown-process-activity': [
    ` is about activity “{value}”, which the team's process does not have`,
  ],
  'repeated-activity': [' repeats row {detail}; both count', 'they repeat others, and count'],
  'duplicate-activity': [' repeats the activity “{value}”'],
  'unknown-period': [': quota period is “{value}”; it must be week, month, quarter or year'],
  'left-before-start': [' left on {value}, before starting'],
  'log-without-salesperson': [' does not say which salesperson it is about'],
  'review-before-agreement': [': the review on {value} lies before the agreement'],
  'unknown-person': [
    '=; it must be a name that the deals or the tab “Salespeople” have',
    'a name that neither the deals nor the tab “Salespeople” have',
  ],
};

export const { problemSentence, problemsSummary } = problemSentences({
  texts: TEXTS,
  holds: ': {column} is “{value}”',
  blank: ': {column} is blank',
  anotherRow: 'another row',
  joints: ['; ', ': '],
  quoted,
  row: (row, tab) => (tab === null ? rowNumbered(row) : rowOf(row, tab)),
  rows: (count, tab) => counted(count, 'row') + (tab === null ? '' : ` of “${tab}”`),
});
