INSERT INTO organization (id, enterprise_id, name, opted_in, pending_count, created_at)
VALUES (:id, :enterprise_id, :name, :opted_in, :pending_count, :created_at)
