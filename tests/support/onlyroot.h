#pragma once

#include <QTest>

#include <unistd.h>

/// For an init(), or a test, of what only root can try. A person sees that it was left out: Qt Test says so of each,
/// and CTest calls the whole skipped (everyport_tests_of_root). Where CI=true, nothing may be left out unseen: it
/// fails.
#define ONLY_ROOT_CAN(what)                                                                                            \
    do {                                                                                                               \
        if (::geteuid() != 0) {                                                                                        \
            if (qgetenv("CI") == "true")                                                                               \
                QFAIL("only root can " what ", and CI has to");                                                        \
            QSKIP("only root can " what);                                                                              \
        }                                                                                                              \
    } while (false)
