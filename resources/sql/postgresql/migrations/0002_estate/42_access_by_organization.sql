-- With the token, so that keyset pages walk along it.
CREATE INDEX access_by_organization ON access (organization_id, state, token_id)
