-- The first page of an organization's active tokens.
CREATE INDEX access_newest ON access (organization_id, changed_at, token_id) WHERE state = 2
