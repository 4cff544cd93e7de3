#pragma once

#include <QTest>

#include <cstdlib>

#include <unistd.h>

/// For an init(), or a test, of what only root can try. A person sees that it was left out: Qt Test says so of each,
/// and CTest calls a whole that is right else skipped (everyport_tests_of_root). Where CI=true, nothing may be left out
/// unseen: it fails.
#define ONLY_ROOT_CAN(what)                                                                                            \
    do {                                                                                                               \
        if (::geteuid() != 0) {                                                                                        \
            if (qgetenv("CI") == "true")                                                                               \
                QFAIL("only root can " what ", and CI has to");                                                        \
            [[maybe_unused]] static const int once = ::on_exit(                                                        \
                [](int status, void*) { status == 0 ? ::_exit(77) : void(); }, nullptr);                               \
            QSKIP("only root can " what);                                                                              \
        }                                                                                                              \
    } while (false)
