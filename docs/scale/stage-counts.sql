-- What happened to the deals that came to each stage, for each salesperson and, with a blank name,
-- for the team. Reads the view `visits`. A deal counts once a stage, by how its last visit ended, so
-- that entered = advanced + lost + back + open.
SELECT
  coalesce(salesperson, '') AS salesperson,
  position,
  stage,
  count(*) AS entered,
  sum(CASE WHEN ended = 'advanced' THEN 1 ELSE 0 END) AS advanced,
  sum(CASE WHEN ended = 'lost' THEN 1 ELSE 0 END) AS lost,
  sum(CASE WHEN ended = 'back' THEN 1 ELSE 0 END) AS back,
  sum(CASE WHEN ended = 'open' THEN 1 ELSE 0 END) AS open
FROM (
  SELECT *, row_number() OVER (PARTITION BY deal_id, stage ORDER BY number DESC) AS from_last
  FROM visits
) AS numbered
WHERE from_last = 1
GROUP BY GROUPING SETS ((salesperson, position, stage), (position, stage))
ORDER BY salesperson, position;
