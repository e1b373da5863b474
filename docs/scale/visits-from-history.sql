-- Visits to stages, from a history of changes, such as a CRM's field history.
-- Reads:  stages (position, stage, outcome)      position 1 for the first; outcome 'open', 'won' or 'lost'
--         deals (deal_id, salesperson, outcome)  the salesperson as of the day of the extract
--         stage_changes (deal_id, row_number, changed_at, to_stage)  the first one is the creation
-- Gives:  visits (deal_id, salesperson, position, stage, number, entered, left_on, ended)
-- A stage that was left and entered again has a visit for each time. Changes of the salesperson are
-- not looked at: each deal counts for the one who has it now.
CREATE VIEW visits AS
WITH changes AS (
  SELECT
    stage_changes.deal_id,
    stages.position,
    stages.stage,
    stages.outcome,
    stage_changes.changed_at,
    stage_changes.row_number AS place,
    lag(stages.stage) OVER (
      PARTITION BY stage_changes.deal_id
      ORDER BY stage_changes.changed_at, stage_changes.row_number
    ) AS before
  FROM stage_changes
  JOIN stages ON stages.stage = stage_changes.to_stage
),
moves AS (
  SELECT
    deal_id,
    position,
    stage,
    outcome,
    changed_at,
    row_number() OVER (PARTITION BY deal_id ORDER BY changed_at, place) AS number,
    lead(changed_at) OVER (PARTITION BY deal_id ORDER BY changed_at, place) AS left_on,
    lead(position) OVER (PARTITION BY deal_id ORDER BY changed_at, place) AS next_position,
    lead(outcome) OVER (PARTITION BY deal_id ORDER BY changed_at, place) AS next_outcome
  FROM changes
  WHERE before IS NULL OR before <> stage
)
SELECT
  moves.deal_id,
  deals.salesperson,
  moves.position,
  moves.stage,
  moves.number,
  moves.changed_at AS entered,
  moves.left_on,
  CASE
    WHEN moves.next_outcome IS NULL THEN 'open'
    WHEN moves.next_outcome = 'lost' THEN 'lost'
    WHEN moves.next_outcome = 'won' OR moves.next_position > moves.position THEN 'advanced'
    ELSE 'back'
  END AS ended
FROM moves
JOIN deals ON deals.deal_id = moves.deal_id
WHERE moves.outcome = 'open';
