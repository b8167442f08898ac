SELECT id, notice_id
FROM delivery_mark WHERE id > :after AND id <= :upto
