-- 64 MiB: scattered reads of a big queue stay in memory
PRAGMA cache_size = -65536
