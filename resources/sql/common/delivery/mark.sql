SELECT notice_id FROM delivery_mark
