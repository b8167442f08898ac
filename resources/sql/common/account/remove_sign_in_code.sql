DELETE FROM sign_in_code WHERE account_id = :account
