INSERT INTO delivery_mark (id, notice_id) VALUES (1, :notice)
