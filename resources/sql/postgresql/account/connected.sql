-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose role this connection is signed in with.
SELECT id, login, name, email, managed, external_id FROM account WHERE id = (SELECT patwarden_me())
