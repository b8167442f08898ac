-- the next id after those that were copied
SELECT setval(pg_get_serial_sequence('enterprise', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM enterprise), false),
       setval(pg_get_serial_sequence('account', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM account), false),
       setval(pg_get_serial_sequence('organization', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM organization), false),
       setval(pg_get_serial_sequence('membership', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM membership), false),
       setval(pg_get_serial_sequence('repository', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM repository), false),
       setval(pg_get_serial_sequence('policy_change', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM policy_change), false),
       setval(pg_get_serial_sequence('app', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM app), false),
       setval(pg_get_serial_sequence('app_installation', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM app_installation), false),
       setval(pg_get_serial_sequence('app_token', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM app_token), false),
       setval(pg_get_serial_sequence('token', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM token), false),
       setval(pg_get_serial_sequence('request', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM request), false),
       setval(pg_get_serial_sequence('notice', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM notice), false),
       setval(pg_get_serial_sequence('change', 'revision'), (SELECT coalesce(max(revision), 0) + 1 FROM change), false)
