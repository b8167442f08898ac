ALTER TABLE token ADD COLUMN deleted_at INTEGER -- by its owner; such a token is revoked as well
