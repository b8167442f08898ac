SELECT id, external_id, login, name, email, managed, password, failed_sign_ins, blocked_until, created_at,
       database_role
FROM account WHERE id > :after AND id <= :upto
