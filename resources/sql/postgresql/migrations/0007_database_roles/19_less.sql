-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether no permission of the first text is more than in the second; metadata is read with any other.
CREATE FUNCTION patwarden_less(permissions TEXT, held TEXT) RETURNS BOOLEAN
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
RETURN NOT EXISTS (
    SELECT 1 FROM string_to_table(permissions, ' ') AS n (word)
    WHERE n.word NOT IN ('', 'repository' || ':' || 'metadata' || ':' || 'read')
      AND NOT EXISTS (SELECT 1 FROM string_to_table(held, ' ') AS h (word)
                      WHERE h.word = n.word
                         OR (split_part(n.word, ':', 4) = ''
                             AND split_part(h.word, ':', 1) = split_part(n.word, ':', 1)
                             AND split_part(h.word, ':', 2) = split_part(n.word, ':', 2)
                             AND coalesce(array_position(ARRAY['read', 'write', 'admin'], split_part(n.word, ':', 3)), 9)
                                 <= coalesce(array_position(ARRAY['read', 'write', 'admin'], split_part(h.word, ':', 3)), 0))))
