-- Also one that was removed since.
SELECT a.id, a.slug FROM decision AS d JOIN app AS a ON a.id = d.app_id WHERE d.request_id = :request
