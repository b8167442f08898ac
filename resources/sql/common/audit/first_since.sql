SELECT sequence FROM audit_leaf WHERE at >= :at ORDER BY at, sequence LIMIT 1
