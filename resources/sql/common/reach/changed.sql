-- The last change after :since that what tokens reach depends on: all but those of policies.
SELECT max(revision) FROM change WHERE revision > :since AND kind <> 3
