-- From each actor to the next one in the index: as many look-ups as there are actors, however long the log is.
WITH RECURSIVE occurring (actor_id) AS (
    SELECT min(actor_id) FROM audit_leaf
    UNION ALL
    SELECT (SELECT min(actor_id) FROM audit_leaf WHERE actor_id > occurring.actor_id) FROM occurring
    WHERE occurring.actor_id IS NOT NULL
)
SELECT a.id, a.login FROM occurring JOIN account AS a ON a.id = occurring.actor_id ORDER BY a.login
