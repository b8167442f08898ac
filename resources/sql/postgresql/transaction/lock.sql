-- One writer at a time: what it checks is what it changes, and the audit chain has one end. 1348564087: "Patw"
SELECT pg_advisory_xact_lock(1348564087)
