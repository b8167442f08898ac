DELETE FROM membership WHERE id = :membership
