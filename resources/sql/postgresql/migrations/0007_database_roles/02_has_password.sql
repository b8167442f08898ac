-- SPDX-License-Identifier: GPL-3.0-or-later
-- What may be known of the hash, which is nobody's to read.
ALTER TABLE account ADD COLUMN has_password BOOLEAN NOT NULL GENERATED ALWAYS AS (password <> '') STORED
