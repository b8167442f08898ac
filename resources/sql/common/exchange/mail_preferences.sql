SELECT a.login, p.language, p.approvals, p.expiry
FROM mail_preference AS p
JOIN account AS a ON a.id = p.account_id
ORDER BY a.login
