-- Visits to stages, from a date for each stage that a deal has come to.
-- Reads:  stages (position, stage, outcome)      position 1 for the first; outcome 'open', 'won' or 'lost'
--         deals (deal_id, salesperson, outcome)  outcome as of the day of the extract
--         stage_dates (deal_id, stage, entered)  a row for each date that is filled
-- Gives:  visits (deal_id, salesperson, position, stage, number, entered, left_on, ended)
CREATE VIEW visits AS
WITH dated AS (
  SELECT
    deals.deal_id,
    deals.salesperson,
    deals.outcome,
    stages.position,
    stages.stage,
    stage_dates.entered,
    row_number() OVER (PARTITION BY deals.deal_id ORDER BY stages.position) AS number,
    lead(stage_dates.entered) OVER (PARTITION BY deals.deal_id ORDER BY stages.position) AS left_on
  FROM deals
  JOIN stage_dates ON stage_dates.deal_id = deals.deal_id
  JOIN stages ON stages.stage = stage_dates.stage
  WHERE stages.outcome = 'open'
)
SELECT
  deal_id,
  salesperson,
  position,
  stage,
  number,
  entered,
  left_on,
  CASE
    WHEN left_on IS NOT NULL OR outcome = 'won' THEN 'advanced'
    WHEN outcome = 'lost' THEN 'lost'
    ELSE 'open'
  END AS ended
FROM dated;
