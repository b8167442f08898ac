-- SPDX-License-Identifier: GPL-3.0-or-later
-- where the account belongs to something that :owner does not own; by a function: not all of it is everybody's to see
SELECT patwarden_not_owned_by(CAST(:account AS BIGINT), CAST(:owner AS BIGINT))
