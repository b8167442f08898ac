UPDATE account SET failed_sign_ins = :failed_sign_ins, blocked_until = :blocked_until WHERE id = :account
