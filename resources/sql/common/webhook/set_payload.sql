UPDATE webhook_delivery SET payload = :payload WHERE id = :delivery AND payload = ''
