#pragma once

#include <QTest>

namespace everyport::testing {

using TestMain = int (*)(int count, char** words);
/// True. `name` is that by which it is run, "tst_task", or the path of its file.
bool enrol(const char* name, TestMain main);

} // namespace everyport::testing

// The tests of a folder are one program, which is linked once: QTEST_MAIN and its like (qtest.h) make no main() of
// their own but enrol their class. testmain.cpp runs the one by whose name the program was started. Behind all other
// includes is as good a place as any.
#ifndef EVERYPORT_TEST_NAME
#define EVERYPORT_TEST_NAME __FILE__
#endif
#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                            \
    static int run##TestObject(int argc, char* argv[])                                                                 \
    {                                                                                                                  \
        QTest::Internal::callInitMain<TestObject>();                                                                   \
        __VA_ARGS__                                                                                                    \
        TestObject test;                                                                                               \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }                                                                                                                  \
    [[maybe_unused]] static const bool isEnrolled##TestObject = everyport::testing::enrol(                             \
        EVERYPORT_TEST_NAME, &run##TestObject);
