UPDATE membership SET role = :role WHERE id = :membership
