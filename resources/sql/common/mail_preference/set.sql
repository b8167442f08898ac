INSERT INTO mail_preference (account_id, language, approvals, expiry) VALUES (:account, :language, :approvals, :expiry)
ON CONFLICT (account_id) DO UPDATE SET language = excluded.language, approvals = excluded.approvals, expiry = excluded.expiry
