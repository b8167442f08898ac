# SPDX-License-Identifier: GPL-3.0-or-later
# One target carries the language level, the Qt definitions, the warnings and the sanitizers; every target of ours links it.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_definitions(project_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_JAVA_STYLE_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(project_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -fstack-protector-strong
  $<$<CXX_COMPILER_ID:GNU>:-Wuseless-cast -Wlogical-op>
  $<$<BOOL:${PATWARDEN_WERROR}>:-Werror>)
if(PATWARDEN_SANITIZE)
  target_compile_options(project_options INTERFACE
    -fsanitize=${PATWARDEN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(project_options INTERFACE -fsanitize=${PATWARDEN_SANITIZE})
endif()
