-- Another number whenever something was committed that programs have to hear of.
SELECT coalesce(max(revision), 0) FROM change
