# A room is a folder, a target and a list of what it may see. These functions hold what would otherwise be
# said again in each folder; tests/layering.cmake holds the includes against the lists.
set_property(GLOBAL PROPERTY EVERYPORT_ROOMS "")

# everyport_room(irc SOURCES … HEADERS … LINKS Everyport::netcore … [PRIVATE_LINKS Foo::foo …])
# LINKS name other rooms and the libraries that this room's headers use; PRIVATE_LINKS are its own affair. Without SOURCES
# it is a name for the rooms that it links: who links netcore sees all that stand in it.
function(everyport_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target everyport_${name})
    if(NOT ROOM_SOURCES)
        add_library(${target} INTERFACE)
        add_library(Everyport::${name} ALIAS ${target})
        target_link_libraries(${target} INTERFACE ${ROOM_LINKS})
        _everyport_note_room(${target} = ${ROOM_LINKS})
        return()
    endif()
    add_library(${target} STATIC ${ROOM_SOURCES})
    add_library(Everyport::${name} ALIAS ${target})
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ROOM_HEADERS})
    # AUTOMOC reads only what it is told of.
    target_sources(${target} PRIVATE ${ROOM_HEADERS})
    target_link_libraries(${target} PUBLIC ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS} Everyport::warnings)
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    _everyport_moc(${target} ${ROOM_SOURCES} ${ROOM_HEADERS})
    _everyport_precompile(${target})
    _everyport_unite(${target})
    _everyport_note_room(${target} ${ROOM_LINKS} ${ROOM_PRIVATE_LINKS})
endfunction()

# everyport_folders_below(RESULT): the folders directly below the one that is read which have a CMakeLists.txt, by name.
function(everyport_folders_below result)
    file(GLOB lists CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt)
    list(TRANSFORM lists REPLACE "/CMakeLists\\.txt$" "" OUTPUT_VARIABLE folders)
    set(${result} ${folders} PARENT_SCOPE)
endfunction()

# everyport_service_type(servicesmanhole HEADER manholeservice.h MAKE makeManholeServiceType): what the room gives the program to
# serve. MAKE is declared in HEADER and makes a std::unique_ptr<ServiceType>, or several as ServiceTypes.
function(everyport_service_type room)
    cmake_parse_arguments(TYPE "" "HEADER;MAKE" "" ${ARGN})
    file(RELATIVE_PATH header ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/${TYPE_HEADER})
    set_property(GLOBAL APPEND PROPERTY EVERYPORT_TYPE_ROOMS Everyport::${room})
    set_property(GLOBAL APPEND PROPERTY EVERYPORT_TYPE_HEADERS ${header})
    set_property(GLOBAL APPEND PROPERTY EVERYPORT_TYPE_CALLS ${TYPE_MAKE})
endfunction()

# everyport_make_service_types(servicetypelist.cpp.in OUTPUT LINKS): the source that lists what has been declared until now, and the
# rooms that it needs.
function(everyport_make_service_types template output links)
    get_property(rooms GLOBAL PROPERTY EVERYPORT_TYPE_ROOMS)
    get_property(headers GLOBAL PROPERTY EVERYPORT_TYPE_HEADERS)
    get_property(makers GLOBAL PROPERTY EVERYPORT_TYPE_CALLS)
    list(REMOVE_DUPLICATES rooms)
    set(includes "")
    set(calls "")
    foreach(header maker IN ZIP_LISTS headers makers)
        string(APPEND includes "#include \"${header}\"\n")
        string(APPEND calls "    take(all, ${maker}());\n")
    endforeach()
    configure_file(${template} ${output} @ONLY)
    set(${links} ${rooms} PARENT_SCOPE)
endfunction()

# everyport_resource_folder(RESULT handbook FOLDER resources/handbook FILES *.md ??/*.md): a list for rcc of the files that stand in
# FOLDER now, ":/handbook/NAME", to be one of a room's SOURCES. Its name is what Q_INIT_RESOURCE takes.
function(everyport_resource_folder result name)
    cmake_parse_arguments(RESOURCE "" "FOLDER" "FILES" ${ARGN})
    set(folder ${PROJECT_SOURCE_DIR}/${RESOURCE_FOLDER})
    list(TRANSFORM RESOURCE_FILES PREPEND ${folder}/)
    file(GLOB files CONFIGURE_DEPENDS ${RESOURCE_FILES})
    set(text "<RCC>\n    <qresource prefix=\"/${name}\">\n")
    foreach(file IN LISTS files)
        file(RELATIVE_PATH alias ${folder} ${file})
        string(APPEND text "        <file alias=\"${alias}\">${file}</file>\n")
    endforeach()
    string(APPEND text "    </qresource>\n</RCC>\n")
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc)
    file(CONFIGURE OUTPUT ${output} CONTENT "${text}" @ONLY)
    set(${result} ${output} PARENT_SCOPE)
endfunction()

# everyport_part(python OF everyport_python SOURCES … LINKS …): what a room or a program loads when it is asked for,
# lib/everyport/python.so beside the programs. A room's part links no room: what it calls of them is handed to it, so that nothing of
# theirs is there twice. The window's is all of the program but its start.
function(everyport_part name)
    cmake_parse_arguments(PART "" "OF" "SOURCES;LINKS" ${ARGN})
    set(target everyport_${name}_part)
    add_library(${target} MODULE ${PART_SOURCES})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${target} PRIVATE ${PART_LINKS} Everyport::warnings)
    set_target_properties(${target} PROPERTIES PREFIX "" OUTPUT_NAME ${name} LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib/everyport)
    # Only its entry is seen: what it loads with itself for everybody (Python's) shall not meet the rest of it.
    target_link_options(${target} PRIVATE -Wl,--version-script=${PROJECT_SOURCE_DIR}/cmake/part.map)
    set_target_properties(${target} PROPERTIES LINK_DEPENDS ${PROJECT_SOURCE_DIR}/cmake/part.map)
    if(NOT EVERYPORT_SANITIZE)
        target_link_options(${target} PRIVATE -Wl,-z,defs) # a sanitizer's own functions come with the program
    endif()
    _everyport_precompile(${target})
    cmake_language(EVAL CODE "cmake_language(DEFER CALL add_dependencies ${PART_OF} ${target})") # which may be declared below
endfunction()

# everyport_seam(EVERYPORT_PYTHON_SEAM HEADERS pythonpart.h … SOURCES programpart.cpp pythonpart.cpp): a mark of what goes over the
# seam between a program and its part, which must be of one build, as a string that these sources see under that name.
function(everyport_seam name)
    cmake_parse_arguments(SEAM "" "" "HEADERS;SOURCES" ${ARGN})
    set(mark "${PROJECT_VERSION}")
    foreach(header IN LISTS SEAM_HEADERS)
        file(SHA256 ${CMAKE_CURRENT_SOURCE_DIR}/${header} sum)
        string(APPEND mark ${sum})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${header})
    endforeach()
    string(SHA256 mark ${mark})
    set_property(SOURCE ${SEAM_SOURCES} APPEND PROPERTY COMPILE_DEFINITIONS "${name}=\"${mark}\"")
endfunction()

# everyport_program(everyportd SOURCES main.cpp LINKS … LOOKED_INTO Qt6::Core :libc.so.6 …)
# LOOKED_INTO: at each start the loader looks for some 26,000 names, for each in one library after the other, in the order of the link
# line. These come first, those that have most of them before the others: `LD_DEBUG=bindings` tells. A third of its work is saved.
function(everyport_program name)
    cmake_parse_arguments(PROGRAM "" "" "SOURCES;LINKS;LOOKED_INTO" ${ARGN})
    add_executable(${name} ${PROGRAM_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${PROGRAM_LINKS} Everyport::warnings)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT EVERYPORT_SANITIZE) # a sanitizer's own library has to be the first
        set(first "")
        foreach(library IN LISTS PROGRAM_LOOKED_INTO)
            if(TARGET ${library})
                list(APPEND first $<TARGET_LINKER_FILE:${library}>)
            else()
                list(APPEND first -l${library})
            endif()
        endforeach()
        # All of them are needed; where they stand decides.
        target_link_options(${name} PRIVATE LINKER:--push-state,--no-as-needed ${first} LINKER:--pop-state)
    endif()
    _everyport_precompile(${name})
    everyport_note_program(${name})
endfunction()

# What script tests may start: they are built before any of them runs.
function(everyport_note_program name)
    if(NOT TARGET everyport_programs)
        add_custom_target(everyport_programs)
    endif()
    add_dependencies(everyport_programs ${name})
endfunction()

# everyport_test(tst_x SOURCES tst_x.cpp LINKS …): a class of Qt Test, run offscreen in a temporary home. The classes of a folder are
# one program, which is compiled and linked at once (tests/support/testclass.h); build/dev/tests/tst_x is a link to it, and CTest
# runs each in a process of its own. ALONE: a program of its own with its own main, for who replaces what a program has once.
function(everyport_test name)
    cmake_parse_arguments(TEST "ALONE" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(TEST_ALONE)
        _everyport_test_program(${name})
        set(program ${name})
    else()
        _everyport_test_folder(program)
        set_property(TARGET ${program} APPEND PROPERTY EVERYPORT_CLASSES ${name})
        add_custom_target(${name} DEPENDS ${program})
    endif()
    target_sources(${program} PRIVATE ${TEST_SOURCES})
    foreach(source IN LISTS TEST_SOURCES)
        # tst_history.cpp is run by the name tst_irc_history, too (tests/support/testmain.cpp).
        string(REGEX MATCH "_[^/]*$" words "${source}")
        string(REPLACE ".cpp" "" words "${words}")
        if(source MATCHES "tst_[^/]*cpp$" AND NOT name MATCHES "${words}$")
            _everyport_test_source(${program} ${source} COMPILE_DEFINITIONS EVERYPORT_TEST_NAME="${name}")
        endif()
    endforeach()
    target_link_libraries(${program} PRIVATE ${TEST_LINKS})
    add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/support/alone ${PROJECT_BINARY_DIR}/tests/${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}")
endfunction()

# everyport_tests(LINKS … NAMES task gather…): tst_task.cpp, tst_gather.cpp…, each as everyport_test has it. ALL: those that stand
# here, where the folder that they mirror is a list itself.
function(everyport_tests)
    cmake_parse_arguments(TESTS "ALL" "" "LINKS;NAMES" ${ARGN})
    if(TESTS_ALL)
        file(GLOB sources CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
        list(TRANSFORM sources REPLACE "^tst_(.*)\\.cpp$" "\\1" OUTPUT_VARIABLE TESTS_NAMES)
    endif()
    foreach(name IN LISTS TESTS_NAMES)
        everyport_test(tst_${name} SOURCES tst_${name}.cpp LINKS ${TESTS_LINKS})
    endforeach()
endfunction()

# everyport_tests_of_root(actingas…): in these a test is left out where it is not root's (tests/support/onlyroot.h), and CTest says
# of the whole that it was skipped, where all else of it is right.
function(everyport_tests_of_root)
    foreach(name IN LISTS ARGN)
        set_tests_properties(tst_${name} PROPERTIES SKIP_RETURN_CODE 77)
    endforeach()
endfunction()

# everyport_tests_on_postgres(tst_x…): these run once more, as tst_x_postgres, with their stores on a PostgreSQL server of their own
# (tests/support/onpostgres).
function(everyport_tests_on_postgres)
    foreach(name IN LISTS ARGN)
        add_test(NAME ${name}_postgres COMMAND ${PROJECT_SOURCE_DIR}/tests/support/onpostgres ${PROJECT_SOURCE_DIR}/tests/support/alone
            ${PROJECT_BINARY_DIR}/tests/${name})
        set_tests_properties(${name}_postgres PROPERTIES TIMEOUT 600 LABELS postgres)
    endforeach()
endfunction()

# everyport_test_links(OpenSSL::SSL…): what this folder's tests need besides.
function(everyport_test_links)
    _everyport_test_folder(program)
    target_link_libraries(${program} PRIVATE ${ARGN})
endfunction()

# everyport_test_data(tst_x…): these read files of the source, below EVERYPORT_TEST_DATA. For the others the source's place is
# no part of what is compiled, so a compiler cache knows them in every clone.
function(everyport_test_data)
    foreach(name IN LISTS ARGN)
        if(name MATCHES "^tst_")
            _everyport_test_folder(program)
            _everyport_test_source(${program} ${name}.cpp COMPILE_DEFINITIONS EVERYPORT_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
        else()
            target_compile_definitions(${name} PRIVATE EVERYPORT_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
        endif()
    endforeach()
endfunction()

# everyport_test_apart(tst_x…): never compiled as one with others of the folder, because they have names of their own in common.
function(everyport_test_apart)
    _everyport_test_folder(program)
    foreach(name IN LISTS ARGN)
        _everyport_test_source(${program} ${name}.cpp SKIP_UNITY_BUILD_INCLUSION ON)
    endforeach()
endfunction()

# everyport_test_folders(core irc…): folders below whose tests are part of this folder's program: they are compiled a dozen at
# once and linked once with it, and need what everyport_test_links says here. everyport_test_folders(ALL): each folder directly
# below that has a CMakeLists.txt.
function(everyport_test_folders)
    _everyport_test_folder(EVERYPORT_TEST_PROGRAM) # which the folders below see
    set(folders ${ARGN})
    if(folders STREQUAL "ALL")
        everyport_folders_below(folders)
    endif()
    foreach(folder IN LISTS folders)
        add_subdirectory(${folder})
    endforeach()
endfunction()

# What a source of a test program has stands where the program was declared, which may be the folder above.
function(_everyport_test_source program source property)
    set_property(SOURCE ${CMAKE_CURRENT_SOURCE_DIR}/${source} TARGET_DIRECTORY ${program} APPEND PROPERTY ${property} ${ARGN})
endfunction()

function(_everyport_test_program name)
    add_executable(${name})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE Qt6::Test Everyport::warnings)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    _everyport_precompile_test(${name})
    cmake_language(EVAL CODE "cmake_language(DEFER CALL _everyport_moc_tests ${name})") # when all of its sources are known
endfunction()

# AUTOMOC has moc read all of Qt and of the standard library for each test, a second and more, to find macros. Ours stand in our
# own headers: some milliseconds. A test includes its own tst_x.moc; a header with a Q_OBJECT is one of the SOURCES.
function(_everyport_moc_tests program)
    get_target_property(sources ${program} SOURCES)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${program}_moc)
    foreach(source IN LISTS sources)
        get_filename_component(path ${source} ABSOLUTE)
        get_filename_component(name ${source} NAME_WE)
        if(source MATCHES "\\.cpp$")
            set(wanted "^#include \"${name}\\.moc\"")
            set(output ${folder}/${name}.moc)
        elseif(source MATCHES "\\.h$")
            set(wanted "Q_(OBJECT|GADGET|NAMESPACE)")
            set(output ${folder}/moc_${name}.cpp)
        else()
            continue()
        endif()
        file(STRINGS ${path} found REGEX "${wanted}" LIMIT_COUNT 1)
        if(NOT found)
            continue()
        endif()
        add_custom_command(OUTPUT ${output} COMMAND Qt6::moc -I${PROJECT_SOURCE_DIR} ${path} -o ${output}
            DEPENDS ${path} Qt6::moc COMMENT "" VERBATIM)
        target_sources(${program} PRIVATE ${output})
    endforeach()
    target_include_directories(${program} PRIVATE ${folder})
endfunction()

# The program of the folder that is read, tests-app-storage, or of one above it that has said so.
function(_everyport_test_folder result)
    if(EVERYPORT_TEST_PROGRAM)
        set(${result} ${EVERYPORT_TEST_PROGRAM} PARENT_SCOPE)
        return()
    endif()
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "-" program ${folder})
    if(NOT TARGET ${program})
        _everyport_test_program(${program})
        target_link_libraries(${program} PRIVATE everyport_testmain)
        _everyport_unite(${program})
        cmake_language(EVAL CODE "cmake_language(DEFER CALL _everyport_link_classes ${program})")
    endif()
    set(${result} ${program} PARENT_SCOPE)
endfunction()

function(_everyport_link_classes program)
    get_target_property(classes ${program} EVERYPORT_CLASSES)
    set(links "")
    foreach(name IN LISTS classes)
        list(APPEND links COMMAND ${CMAKE_COMMAND} -E create_symlink ${program} ${PROJECT_BINARY_DIR}/tests/${name})
    endforeach()
    add_custom_command(TARGET ${program} POST_BUILD ${links} VERBATIM)
endfunction()

# everyport_script_test(tst_x SCRIPT tst_x.py [TIMEOUT s]): Debian's Python against the built programs, whose
# folder is handed over as EVERYPORT_BIN. Its target is those programs.
function(everyport_script_test name)
    cmake_parse_arguments(TEST "SERIAL" "TIMEOUT;SCRIPT" "LABELS" ${ARGN})
    add_custom_target(${name} DEPENDS everyport_programs)
    add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/support/alone
        ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/${TEST_SCRIPT})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 180)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "EVERYPORT_BIN=${PROJECT_BINARY_DIR}/bin;PYTHONPATH=${PROJECT_SOURCE_DIR}/tests/support;EVERYPORT_SOURCE=${PROJECT_SOURCE_DIR};EVERYPORT_SANITIZE=${EVERYPORT_SANITIZE}")
    if(TEST_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# everyport_fuzz(id12 SOURCES fuzz_id12.cpp LINKS …): a libFuzzer program; its seeds stand in tests/fuzzing/corpus/NAME.
function(everyport_fuzz name)
    if(NOT EVERYPORT_FUZZ)
        return()
    endif()
    cmake_parse_arguments(FUZZ "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(fuzz_${name} ${FUZZ_SOURCES})
    target_include_directories(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    target_link_libraries(fuzz_${name} PRIVATE ${FUZZ_LINKS} Everyport::warnings)
    set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/fuzz)
endfunction()

# One precompiled header serves all: it is compiled once, with the flags that everybody has. The window has others in what people get:
# most of its code runs once, when a widget is made, and what has to be quick in it is Qt's. Two thirds of the size are memory that is
# free for others, and a start that reads less.
function(_everyport_precompile target)
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    if(folder MATCHES "^ui" AND CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_options(${target} PRIVATE -Os)
        _everyport_precompile_with(${target} everyport_precompiled_ui ${PROJECT_SOURCE_DIR}/cmake/precompiled.h Qt6::Core OPTIONS -Os)
    else()
        _everyport_precompile_with(${target} everyport_precompiled ${PROJECT_SOURCE_DIR}/cmake/precompiled.h Qt6::Core)
    endif()
endfunction()

# Tests run once and are compiled as often: their own files are not optimised, what they test is as ever. Under a sanitizer, which
# makes all of it slower, they are. Those of the window have Qt's widgets in their precompiled header.
function(_everyport_precompile_test target)
    set(options "")
    if(NOT EVERYPORT_SANITIZE)
        set(options $<$<CONFIG:Dev>:-O0>)
    endif()
    target_compile_options(${target} PRIVATE ${options})
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    if(folder MATCHES "^tests/ui")
        # QTest shows more or less of itself by what is linked: the same for all.
        target_link_libraries(${target} PRIVATE Qt6::Network Qt6::Widgets)
        _everyport_precompile_with(${target} everyport_precompiled_uitests ${PROJECT_SOURCE_DIR}/cmake/precompiledui.h
            Qt6::Test Qt6::Network Qt6::Widgets OPTIONS ${options})
    else()
        _everyport_precompile_with(${target} everyport_precompiled_tests ${PROJECT_SOURCE_DIR}/cmake/precompiled.h
            Qt6::Core OPTIONS ${options})
    endif()
endfunction()

# _everyport_precompile_with(target name header libraries… [OPTIONS flags…]): the first who asks for it makes it.
function(_everyport_precompile_with target name header)
    cmake_parse_arguments(PRECOMPILED "" "" "OPTIONS" ${ARGN})
    if(NOT TARGET ${name})
        file(WRITE ${PROJECT_BINARY_DIR}/${name}.cpp "")
        add_library(${name} OBJECT ${PROJECT_BINARY_DIR}/${name}.cpp)
        target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
        target_link_libraries(${name} PRIVATE ${PRECOMPILED_UNPARSED_ARGUMENTS} Everyport::warnings)
        target_compile_options(${name} PRIVATE ${PRECOMPILED_OPTIONS})
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
        target_precompile_headers(${name} PRIVATE ${header})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${name})
endfunction()

# Most rooms have no QObject, and moc's reading of them, with a file that is compiled for nothing, is a tenth of a build. Looked
# at when CMake runs: the first Q_OBJECT of a room wants `cmake build/dev` once more (the linker misses a vtable until then).
function(_everyport_moc target)
    foreach(file IN LISTS ARGN)
        get_filename_component(path ${file} ABSOLUTE)
        if(file MATCHES "\\.qrc$")
            continue()
        endif()
        file(STRINGS ${path} found REGEX "Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
        if(found)
            return()
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
endfunction()

# Most of a file's time goes into the headers that it reads: a dozen files of a room that are compiled as one read them once.
function(_everyport_unite target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${EVERYPORT_UNITY} UNITY_BUILD_BATCH_SIZE 12)
endfunction()

function(_everyport_note_room target)
    set(sees "")
    foreach(link IN LISTS ARGN)
        if(link MATCHES "^Everyport::(.+)$")
            string(APPEND sees " everyport_${CMAKE_MATCH_1}")
        elseif(link STREQUAL "=")
            string(APPEND sees " =")
        endif()
    endforeach()
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    set_property(GLOBAL APPEND PROPERTY EVERYPORT_ROOMS "${folder} ${target}${sees}")
endfunction()

# One line a room: its folder, its target, the targets it links, behind a "=" where it is a name for those. tests/layering.cmake
# reads it.
function(everyport_write_rooms)
    get_property(rooms GLOBAL PROPERTY EVERYPORT_ROOMS)
    list(JOIN rooms "\n" text)
    file(WRITE ${PROJECT_BINARY_DIR}/rooms.txt "${text}\n")
endfunction()
