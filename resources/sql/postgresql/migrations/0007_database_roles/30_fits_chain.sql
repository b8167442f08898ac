-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the leaf is the next one, and its hash right: the canonical form of domain/auditleaf.h. Names of events need no
-- escaping. The details are JSON, or the cast says that they are not.
CREATE FUNCTION patwarden_fits_chain(leaf_sequence BIGINT, leaf_at BIGINT, leaf_actor BIGINT, leaf_action TEXT,
                                     leaf_organization BIGINT, leaf_token BIGINT, leaf_request BIGINT, leaf_details TEXT,
                                     leaf_hash BYTEA) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN leaf_action ~ '^[a-z_.]+$' AND json_typeof(CAST(leaf_details AS JSON)) = 'object'
    AND leaf_sequence = coalesce((SELECT h.sequence FROM patwarden_audit_head() AS h), 0) + 1
    AND leaf_hash = sha256(coalesce((SELECT h.hash FROM patwarden_audit_head() AS h), CAST('' AS BYTEA)) || convert_to(
        '{"action":"' || leaf_action || '","actor":' || coalesce(leaf_actor, 0) || ',"at":' || leaf_at || ',"details":'
        || leaf_details || ',"organization":' || coalesce(leaf_organization, 0) || ',"request":' || coalesce(leaf_request, 0)
        || ',"sequence":' || leaf_sequence || ',"token":' || coalesce(leaf_token, 0) || '}', 'UTF8'))
