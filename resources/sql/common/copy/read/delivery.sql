SELECT id, account_id, organization_id, notice_id, day, message_id, state, attempts, created_at, due_at, lease_until,
       lease_owner, ended_at, last_error
FROM delivery WHERE id > :after AND id <= :upto
