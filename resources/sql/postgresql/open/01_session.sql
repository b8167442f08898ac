-- jit costs more than our statements take; a writer waits for another as long as an SQLite file lets it, and somebody whose
-- computer fell asleep must not keep the others waiting. statement_timeout stays what the role has: imports take long.
SELECT set_config('jit', 'off', false),
       set_config('lock_timeout', '10s', false),
       set_config('idle_in_transaction_session_timeout', '60s', false),
       set_config('standard_conforming_strings', 'on', false)
