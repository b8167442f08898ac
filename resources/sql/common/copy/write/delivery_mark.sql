INSERT INTO delivery_mark (id, notice_id)
VALUES (:id, :notice_id)
