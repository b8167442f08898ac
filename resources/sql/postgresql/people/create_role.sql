-- SPDX-License-Identifier: GPL-3.0-or-later
DO $$
BEGIN
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS',
                   current_setting('patwarden.role'));
END $$
