INSERT INTO account (id, external_id, login, name, email, managed, password, failed_sign_ins, blocked_until,
                     created_at)
VALUES (:id, :external_id, :login, :name, :email, :managed, :password, :failed_sign_ins, :blocked_until,
        :created_at)
