-- One row, once mail was looked after: up to which notice mails were made of notices.
CREATE TABLE delivery_mark (
    id        BIGINT PRIMARY KEY CHECK (id = 1),
    notice_id BIGINT NOT NULL
)
