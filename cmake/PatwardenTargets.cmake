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

# What is tested is optimized as it is for people; the questions need not be, and so compile in half the time.
set(PATWARDEN_TEST_OPTIONS $<$<CONFIG:Release>:-O1>)

# patwarden_add_test_headers(<name> HEADER h LINKS …): h, precompiled once for the tests that link the same. A header
# fits where definitions and options are the same, so that there is one for each kind of test.
function(patwarden_add_test_headers name)
  cmake_parse_arguments(ARG "" "HEADER" "LINKS" ${ARGN})
  set(empty ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  file(CONFIGURE OUTPUT ${empty} CONTENT "// all there is comes from the precompiled header\n")
  add_library(${name} OBJECT ${empty})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} patwarden_testsupport Qt6::Test project_options)
  target_compile_options(${name} PRIVATE ${PATWARDEN_TEST_OPTIONS})
  target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${ARG_HEADER})
endfunction()

# One call of moc for the first source, <name>.cpp, which includes <name>.moc, and one for each of the headers that needs
# it. AUTOMOC would make two targets and an object file for each test, and take longer over them than over the test itself.
function(patwarden_moc_test name)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  list(GET ARGN 0 source)
  qt_generate_moc(${source} ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc TARGET ${name})
  target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  list(FILTER ARGN INCLUDE REGEX "\\.h$")
  foreach(header IN LISTS ARGN)
    file(STRINGS ${header} objects REGEX "^ *Q_OBJECT")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${header})
    if(objects)
      qt_wrap_cpp(mocs ${header} TARGET ${name})
    endif()
  endforeach()
  target_sources(${name} PRIVATE ${mocs})
endfunction()

# patwarden_add_test(<name> SOURCES … LINKS … [SERIAL] [LONG]): one QTest program, run offscreen. LONG ones begin first, so
# that none of them is left to run alone at the end.
function(patwarden_add_test name)
  cmake_parse_arguments(ARG "SERIAL;LONG" "" "SOURCES;LINKS" ${ARGN})
  set(timeout 300)
  set(cost 0)
  if(ARG_LONG)
    set(timeout 900)
    set(cost 100)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  patwarden_moc_test(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} patwarden_testsupport Qt6::Test project_options)
  target_compile_options(${name} PRIVATE ${PATWARDEN_TEST_OPTIONS})
  # Most of what a test program costs to compile are the headers that all of them include.
  if(ARG_LINKS MATCHES "patwarden_(service|httpserver|translations)|Qt6::")
    # too few of a kind
  elseif(ARG_LINKS MATCHES "patwarden_(views|widgets)")
    target_precompile_headers(${name} REUSE_FROM patwarden_guitestheaders)
  elseif(ARG_LINKS MATCHES "patwarden_models")
    target_precompile_headers(${name} REUSE_FROM patwarden_modeltestheaders)
  else()
    target_precompile_headers(${name} REUSE_FROM patwarden_testheaders)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${timeout} COST ${cost} RUN_SERIAL ${ARG_SERIAL}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
