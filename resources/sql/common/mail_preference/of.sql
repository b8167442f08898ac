SELECT language, approvals, expiry FROM mail_preference WHERE account_id = :account
