INSERT INTO mail_preference (account_id, language, approvals, expiry)
VALUES (:account_id, :language, :approvals, :expiry)
