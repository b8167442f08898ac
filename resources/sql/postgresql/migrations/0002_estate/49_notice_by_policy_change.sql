-- Who was told of a planned change, for when it is taken back.
CREATE INDEX notice_by_policy_change ON notice (policy_change_id) WHERE policy_change_id IS NOT NULL
