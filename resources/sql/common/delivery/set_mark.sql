UPDATE delivery_mark SET notice_id = :notice
