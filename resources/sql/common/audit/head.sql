SELECT sequence, hash FROM audit_leaf WHERE sequence = (SELECT max(sequence) FROM audit_leaf)
