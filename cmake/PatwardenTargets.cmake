# SPDX-License-Identifier: GPL-3.0-or-later
include_guard()

# patwarden_add_layer(<name> SOURCES … LINKS …): the static library of one layer, patwarden_<name>. It links only what
# stands below it, so a wrong include does not link (docs/architecture.md).
function(patwarden_add_layer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_library(patwarden_${name} STATIC ${ARG_SOURCES})
  target_include_directories(patwarden_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(patwarden_${name} PUBLIC ${ARG_LINKS} PRIVATE project_options)
  if(PATWARDEN_PCH AND EXISTS ${CMAKE_SOURCE_DIR}/cmake/pch_${name}.h)
    target_precompile_headers(patwarden_${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch_${name}.h)
  endif()
endfunction()

# patwarden_add_forms(<target> <form>…): compiles forms/<form>.ui into ui_<form>.h. Not AUTOUIC: with Ninja and CMake 3.25
# it needs two builds after an edited form. May be called in a folder below that of the target: a generated file is known
# only where the target is, so the rules are made there.
function(patwarden_add_forms target)
  string(REPLACE ";" " " forms "${ARGN}")
  get_target_property(folder ${target} SOURCE_DIR)
  cmake_language(EVAL CODE
    "cmake_language(DEFER DIRECTORY \"${folder}\" CALL patwarden_make_forms ${target} ${forms})")
endfunction()

function(patwarden_make_forms target)
  list(TRANSFORM ARGN PREPEND ${CMAKE_SOURCE_DIR}/forms/ OUTPUT_VARIABLE forms)
  list(TRANSFORM forms APPEND .ui)
  qt_wrap_ui(headers ${forms})
  target_sources(${target} PRIVATE ${headers})
endfunction()

# patwarden_add_test(<name> SOURCES … LINKS … [SERIAL] [TIMEOUT s]): one QTest program, run offscreen.
function(patwarden_add_test name)
  cmake_parse_arguments(ARG "SERIAL" "TIMEOUT" "SOURCES;LINKS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} patwarden_testsupport Qt6::Test project_options)
  # What is tested is optimized as it is for people; the questions need not be, and so compile in half the time.
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  # A precompiled header fits where the definitions are the same: not with the modules that models, views and the
  # service add.
  if(PATWARDEN_PCH AND NOT ARG_LINKS MATCHES "models|views|widgets|service|httpserver|Network")
    target_precompile_headers(${name} REUSE_FROM patwarden_testsupport)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT} RUN_SERIAL ${ARG_SERIAL}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
