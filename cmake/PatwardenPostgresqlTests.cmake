# SPDX-License-Identifier: GPL-3.0-or-later
include_guard()

# One throw-away cluster for all tests that need a PostgreSQL server, started before the first and stopped after the last.
# The path of its socket has to be short, and both have to be known here: so they are made of the folder that is built in.
string(MD5 place ${CMAKE_BINARY_DIR})
string(SUBSTRING ${place} 0 8 place)
math(EXPR PATWARDEN_TEST_PORT "20000 + 0x${place} % 12000")
set(PATWARDEN_TEST_CLUSTER /tmp/patwarden-${place})

foreach(action IN ITEMS start stop)
  add_test(NAME postgresql_cluster_${action}
    COMMAND ${CMAKE_SOURCE_DIR}/tests/support/postgresqlcluster.sh ${action} ${PATWARDEN_TEST_CLUSTER} ${PATWARDEN_TEST_PORT})
endforeach()
set_tests_properties(postgresql_cluster_start PROPERTIES FIXTURES_SETUP postgresql_cluster TIMEOUT 60)
set_tests_properties(postgresql_cluster_stop PROPERTIES FIXTURES_CLEANUP postgresql_cluster TIMEOUT 60)

# patwarden_on_postgresql(<test>…): these need the cluster.
function(patwarden_on_postgresql)
  foreach(test IN LISTS ARGN)
    get_test_property(${test} ENVIRONMENT environment)
    list(APPEND environment
      "PATWARDEN_TEST_DATABASE=postgresql://patwarden@/postgres?host=${PATWARDEN_TEST_CLUSTER}&port=${PATWARDEN_TEST_PORT}")
    set_tests_properties(${test} PROPERTIES ENVIRONMENT "${environment}" FIXTURES_REQUIRED postgresql_cluster)
  endforeach()
endfunction()

# patwarden_part_on_postgresql(<test> <function>…): runs a second time, as <test>_postgresql, on a PostgreSQL server; of its
# functions only those that are named, where some are about SQLite's file.
function(patwarden_part_on_postgresql test)
  add_test(NAME ${test}_postgresql COMMAND ${test} ${ARGN})
  foreach(property IN ITEMS TIMEOUT COST RUN_SERIAL ENVIRONMENT)
    get_test_property(${test} ${property} value)
    set_tests_properties(${test}_postgresql PROPERTIES ${property} "${value}")
  endforeach()
  patwarden_on_postgresql(${test}_postgresql)
endfunction()

# patwarden_also_on_postgresql(<test>…): each the same, whole.
function(patwarden_also_on_postgresql)
  foreach(test IN LISTS ARGN)
    patwarden_part_on_postgresql(${test})
  endforeach()
endfunction()
