SELECT sequence, hash FROM audit_leaf ORDER BY sequence DESC LIMIT 1
