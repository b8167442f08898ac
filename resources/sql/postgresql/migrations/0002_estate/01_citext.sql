-- Names compare without regard to case, as SQLite's NOCASE has it. Trusted: who may create in the database may create it.
CREATE EXTENSION IF NOT EXISTS citext
