-- Proposals into deals, and wins, for each salesperson and, with a blank name, for the team. Reads
-- `deals`, `visits` and `proposal_stages (stage)`: the stages whose step is proposal or later.
SELECT
  coalesce(salesperson, '') AS salesperson,
  sum(CASE WHEN outcome = 'won' THEN 1 ELSE 0 END) AS won,
  sum(CASE WHEN outcome = 'lost' THEN 1 ELSE 0 END) AS lost,
  sum(is_proposal) AS proposals,
  sum(CASE WHEN outcome = 'won' THEN is_proposal ELSE 0 END) AS proposals_won,
  sum(CASE WHEN outcome = 'lost' THEN is_proposal ELSE 0 END) AS proposals_lost,
  sum(CASE WHEN outcome = 'open' THEN is_proposal ELSE 0 END) AS proposals_open
FROM (
  SELECT
    salesperson,
    outcome,
    CASE
      WHEN deal_id IN (
        SELECT deal_id FROM visits WHERE stage IN (SELECT stage FROM proposal_stages)
      ) THEN 1
      ELSE 0
    END AS is_proposal
  FROM deals
) AS counted
GROUP BY GROUPING SETS ((salesperson), ())
ORDER BY salesperson;
