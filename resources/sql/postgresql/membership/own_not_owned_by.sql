-- SPDX-License-Identifier: GPL-3.0-or-later
-- As not_owned_by, on a connection of a person's own: not all of it is everybody's to see.
SELECT patwarden_not_owned_by(CAST(:account AS BIGINT), CAST(:owner AS BIGINT))
