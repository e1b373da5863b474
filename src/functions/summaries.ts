/**
 * One plain sentence for each custom function, which Sheets shows beside its name. Only the build
 * reads them, for the JSDoc of the stubs: the script itself need not carry them twice.
 */
export const SUMMARIES: Readonly<Record<string, string>> = {
  SC_STAGES: 'The stages of the sales process, for the team or as they hold for one salesperson.',
  SC_STAGE_METRICS:
    'What happened to the deals at each stage: how many entered, advanced, were lost or are open, the advance rate with its likely range, and the typical time.',
  SC_BALANCE:
    "A salesperson's open deals by stage, beside what to expect: what the process leads to where its targets say it, else the others' open deals.",
  SC_SOURCES:
    'What became of deals by where they come from: the lead source, or the prospecting method.',
  SC_FLAGS:
    'The coaching flags of each deal and why, one row a deal. Put it beside the deals, in the row of their headers.',
  SC_FINDINGS:
    'What the numbers support saying of each salesperson: findings, things to keep an eye on, and strengths, with the evidence.',
  SC_PLAN:
    'How many deals must enter each stage a week to reach a quota, with the likely range, less what the open deals should bring.',
  SC_WIN_RATE: 'The share of decided deals that were won, from 0 to 1.',
  SC_CONVERSION:
    'The share of the decided deals in a stage that advanced, from 0 to 1. Blank where the sheet does not say at which stage deals were lost.',
  SC_TIME_IN_STAGE:
    'How many days a deal typically stays in a stage: the median, deals that are still there counted as far as they are.',
  SC_DISCOUNT:
    'The median discount of won deals, from 0 to 1: one less amount by list price, or the discount column. Deals with neither are left out.',
  SC_VELOCITY:
    'The value won a day at the present pace: open deals times win rate times mean won amount, by the typical days from created to won.',
};
