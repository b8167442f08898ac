SELECT id, login, password, failed_sign_ins, blocked_until FROM account WHERE id = :account
