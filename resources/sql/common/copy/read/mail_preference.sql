SELECT account_id, language, approvals, expiry
FROM mail_preference WHERE account_id > :after AND account_id <= :upto
