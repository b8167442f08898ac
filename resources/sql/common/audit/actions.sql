-- From each name to the next one in the index: as many look-ups as there are names, however long the log is.
WITH RECURSIVE occurring (action) AS (
    SELECT min(action) FROM audit_leaf
    UNION ALL
    SELECT (SELECT min(action) FROM audit_leaf WHERE action > occurring.action) FROM occurring
    WHERE occurring.action IS NOT NULL
)
SELECT action FROM occurring WHERE action IS NOT NULL ORDER BY action
