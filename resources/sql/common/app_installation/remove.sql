DELETE FROM app_installation WHERE id = :id
