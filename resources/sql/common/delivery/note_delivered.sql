UPDATE notice SET delivered_at = :at WHERE id = (SELECT d.notice_id FROM delivery AS d WHERE d.id = :delivery)
