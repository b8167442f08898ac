-- who has not been told of the nearest threshold yet
SELECT id, account_id, organization_id, name, expires_at
FROM token
WHERE revoked_at IS NULL AND expires_at > :now AND expires_at <= :in_fourteen_days
  AND (expiry_told_days IS NULL OR (expiry_told_days > 7 AND expires_at <= :in_seven_days)
       OR (expiry_told_days > 3 AND expires_at <= :in_three_days) OR (expiry_told_days > 1 AND expires_at <= :in_one_day))
ORDER BY expires_at LIMIT :limit
