-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a token holds, on a connection of a person's own; :repositories is a JSON array of ids. 0: not allowed.
SELECT patwarden_hold(CAST(:token AS BIGINT), CAST(:selection AS INTEGER),
                      ARRAY(SELECT CAST(i.value AS BIGINT)
                            FROM jsonb_array_elements_text(CAST(:repositories AS JSONB)) AS i (value)),
                      CAST(:permissions AS TEXT))
