-- SPDX-License-Identifier: GPL-3.0-or-later
-- As add_of_requests, on a connection of a person's own; not everybody sees webhooks.
SELECT patwarden_tell_webhooks(CAST(:organization AS BIGINT),
                               ARRAY(SELECT CAST(i.value AS BIGINT)
                                     FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value)),
                               CAST(:action AS INTEGER), CAST(:at AS BIGINT))
