-- SPDX-License-Identifier: GPL-3.0-or-later
-- As head, on a connection of a person's own: who appends to the chain need not see how it ends otherwise.
SELECT sequence, hash FROM patwarden_audit_head()
