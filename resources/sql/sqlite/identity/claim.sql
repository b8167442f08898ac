PRAGMA application_id = 0x50617477
