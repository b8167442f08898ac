# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install build/release` puts where, and the Debian package that `cpack --config build/release/CPackConfig.cmake`
# leaves in build/release/package. Comes last: it needs the programs.
include(GNUInstallDirs)
get_filename_component(source ${CMAKE_CURRENT_LIST_DIR}/.. ABSOLUTE)
set(linux ${source}/packaging/linux)

# Only what is shipped is hardened: it costs a little at run time and hides bugs from the sanitizers.
target_compile_options(project_options INTERFACE $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
target_link_options(project_options INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now>)

# No path of the build in what is shipped: Qt is where the system has it.
set_target_properties(patwarden patwardenctl patwardend PROPERTIES INSTALL_RPATH "")
install(TARGETS patwarden patwardenctl patwardend RUNTIME)
install(FILES ${linux}/patwardend.service DESTINATION lib/systemd/system)
install(FILES ${linux}/patwardend.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/patwarden/examples)
install(FILES ${linux}/patwarden.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.patwarden.patwarden.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${source}/packaging/completions/patwardenctl
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${source}/resources/icons/patwarden.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# patwarden_install_compressed(<file> <folder> <name>): Debian wants manuals and changelogs without a time stamp inside.
find_program(GZIP gzip REQUIRED)
function(patwarden_install_compressed file folder name)
  set(compressed ${CMAKE_CURRENT_BINARY_DIR}/installed/${name}.gz)
  add_custom_command(OUTPUT ${compressed}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/installed
    COMMAND ${GZIP} -9nc ${file} > ${compressed}
    DEPENDS ${file} VERBATIM)
  add_custom_target(compressed_${name} ALL DEPENDS ${compressed})
  install(FILES ${compressed} DESTINATION ${folder})
endfunction()
patwarden_install_compressed(${linux}/patwarden.1 ${CMAKE_INSTALL_MANDIR}/man1 patwarden.1)
patwarden_install_compressed(${linux}/patwardenctl.1 ${CMAKE_INSTALL_MANDIR}/man1 patwardenctl.1)
patwarden_install_compressed(${linux}/patwardend.8 ${CMAKE_INSTALL_MANDIR}/man8 patwardend.8)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME patwarden)
set(CPACK_PACKAGE_VENDOR "The Patwarden authors")
set(CPACK_PACKAGE_CONTACT "The Patwarden authors <maintainers@patwarden.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "decide which personal access tokens reach your organizations")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Patwarden is for those who answer for an enterprise or an organization on a
code-hosting site. It sets the policies for personal access tokens, shows
before saving which tokens a change would shut out, and takes an owner through
the requests that wait for approval. Everything is in one SQLite file, with an
audit log in which every later change shows.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins of Qt: no linker knows of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, fonts-inter, qt6-translations-l10n")
# The documentation folder is Debian's custom, so it is only in the package.
install(FILES ${source}/packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/patwarden)
patwarden_install_compressed(${source}/packaging/debian/changelog ${CMAKE_INSTALL_DATADIR}/doc/patwarden changelog)
include(CPack)

if(PATWARDEN_TESTS)
  add_test(NAME scripts_are_sound
    COMMAND sh -c "exec shellcheck -x packaging/run packaging/test packaging/lib.sh .ci/run cmake/*.sh tests/support/*.sh"
    WORKING_DIRECTORY ${source})
  add_test(NAME desktop_entry_is_valid COMMAND desktop-file-validate ${linux}/patwarden.desktop)
  add_test(NAME metainfo_is_valid
    COMMAND appstreamcli validate --no-net ${linux}/org.patwarden.patwarden.metainfo.xml)
  add_test(NAME manuals_are_valid
    COMMAND mandoc -T lint -W warning ${linux}/patwarden.1 ${linux}/patwardenctl.1 ${linux}/patwardend.8)
  # What the service may do on the machine: 10 is everything, 0 nothing.
  add_test(NAME unit_is_hardened
    COMMAND systemd-analyze security --offline=true --threshold=20 ${linux}/patwardend.service)
  add_test(NAME example_configuration_is_valid
    COMMAND patwardend --config ${linux}/patwardend.conf --check-config)
endif()
