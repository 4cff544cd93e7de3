#include "app/rules/actions/actionkinds.h"

#include <QTest>

#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class LogActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesIntoTheLog()
    {
        ActionBench bench;
        QCOMPARE(*bench.does(u"log"_s, {{u"text"_s, u"the door"_s}, {u"level"_s, u"warning"_s}}),
            u"Write into the log: the door"_s);
        QCOMPARE(bench.parlour.log.entries().back().text, u"the door"_s);
        QCOMPARE(bench.parlour.log.entries().back().level, LogLevel::Warning);
        QCOMPARE(bench.parlour.log.entries().back().source, u"door"_s);
    }
};

QTEST_GUILESS_MAIN(LogActionTest)
#include "tst_logaction.moc"
