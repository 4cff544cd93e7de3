# How everything is compiled: C++20, warnings are errors, ccache and mold where they are installed,
# hardening in what people get. Rooms take it through Everyport::warnings.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOMOC_PATH_PREFIX OFF)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
# Dev is for working: assertions stay, and -O1 compiles nearly as fast as -O0 while tests run like the real thing.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1 -DQT_FORCE_ASSERTS" CACHE STRING "" FORCE)
set(CMAKE_EXE_LINKER_FLAGS_DEV "" CACHE STRING "" FORCE)

find_program(EVERYPORT_CCACHE ccache)
if(EVERYPORT_CCACHE)
    # Precompiled headers need these two sloppinesses, or every hit is a miss (ccache manual, "Precompiled headers").
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${EVERYPORT_CCACHE})
endif()
find_program(EVERYPORT_MOLD mold)
if(EVERYPORT_MOLD AND NOT EVERYPORT_FUZZ)
    # As other linkers do: what runs once at the start, and what hardly ever runs, stand apart from the rest. Else each of some
    # hundred initialisers brings the 64 KiB of code round it into memory.
    add_link_options(-fuse-ld=mold -Wl,-z,keep-text-section-prefix)
endif()

add_library(everyport_warnings INTERFACE)
add_library(Everyport::warnings ALIAS everyport_warnings)
target_compile_options(everyport_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override -Werror)
if(EVERYPORT_UNITY)
    # What a file sees of those that it is compiled with is no fault of its own: locals are held against locals; alone against all.
    target_compile_options(everyport_warnings INTERFACE -Wshadow=local -Wno-subobject-linkage)
else()
    target_compile_options(everyport_warnings INTERFACE -Wshadow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(everyport_warnings INTERFACE -Wno-unknown-warning-option)
else()
    target_compile_options(everyport_warnings INTERFACE -fpch-preprocess -Winvalid-pch)
    # The compiler sweeps its memory whenever that has doubled from 128 MiB on: an eighth of its time, for a sixth less memory.
    cmake_host_system_information(RESULT memory QUERY TOTAL_PHYSICAL_MEMORY) # MiB
    if(memory GREATER 7000)
        target_compile_options(everyport_warnings INTERFACE "SHELL:--param ggc-min-heapsize=1048576")
    endif()
    # g++ 12 sees danger in std::variant and QString once they are inlined by -O2 or under a sanitizer.
    if(EVERYPORT_SANITIZE OR CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_options(everyport_warnings INTERFACE
            -Wno-maybe-uninitialized -Wno-tsan -Wno-stringop-overflow -Wno-array-bounds -Wno-restrict)
    endif()
endif()

# For everybody, so that one precompiled header serves all: keywords stay out of Python's way, bytes do not
# become text by accident.
add_compile_definitions(QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(EVERYPORT_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link) # every room is watched, or the fuzzer would be blind in it
endif()
if(EVERYPORT_SANITIZE)
    add_compile_options(-fsanitize=${EVERYPORT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${EVERYPORT_SANITIZE})
    if(EVERYPORT_MOLD AND NOT EVERYPORT_FUZZ)
        # What the sanitizers know of each line, and its relocations, are most of a program: 940 MB of it become 560.
        add_link_options(-no-pie -Wl,--compress-debug-sections=zlib)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        # Its mark before each function breaks coroutines in clang 14 ("a difference across sections").
        add_compile_options(-fno-sanitize=function)
    endif()
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|i.86")
        add_compile_options(-fcf-protection)
    endif()
    add_link_options(-pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
    set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG -DQT_NO_DEBUG")
endif()
