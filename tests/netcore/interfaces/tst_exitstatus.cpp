#include <csignal>

#include <QTest>

#include "netcore/interfaces/exitstatus.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ExitStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSuccess()
    {
        QVERIFY(ExitStatus{}.isSuccess());
        QVERIFY(!ExitStatus{.code = 1}.isSuccess());
        QVERIFY(!ExitStatus{.code = -1}.isSuccess());
        QVERIFY(!ExitStatus{.signal = SIGKILL}.isSuccess());
    }

    void inWords()
    {
        const auto code = ExitStatus{.code = 3}.error(u"grep"_s);
        QVERIFY(code.kind == Error::Kind::Refused);
        QCOMPARE(code.code, u"exit-3"_s);
        QCOMPARE(code.text, u"grep ended with code 3."_s);
        const auto signal = ExitStatus{.signal = SIGSEGV, .coreDumped = true}.error(u"grep"_s);
        QVERIFY(signal.kind == Error::Kind::Disconnected);
        QCOMPARE(signal.code, u"signal-11"_s);
        QVERIFY(signal.text.startsWith(u"grep was ended by a signal: "_s));
    }
};

QTEST_GUILESS_MAIN(ExitStatusTest)
#include "tst_exitstatus.moc"
