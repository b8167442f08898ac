DELETE FROM webhook WHERE id = :webhook
