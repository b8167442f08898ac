COMMENT ON TABLE audit_leaf IS 'The chain: hash = SHA-256(hash before it, canonical form of this row). Check it with: patwardenctl audit verify'
