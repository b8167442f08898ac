SELECT count(*) FROM policy_change
WHERE scope = :scope AND scope_id = :scope_id AND policy = :policy AND after = :after AND account_id = :account
  AND decided_at = :decided_at AND takes_effect_at = :takes_effect_at
