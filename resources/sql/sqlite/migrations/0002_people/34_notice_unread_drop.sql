-- Of two indexes that fit alike SQLite takes the one made last: for unread notices it must be the one of the unread.
DROP INDEX notice_unread
