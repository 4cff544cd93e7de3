#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/models/readernames.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ReaderNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readersAreNamedShortly()
    {
        QCOMPARE(readerList({u"Reader 3"_s}), u"Reader 3"_s);
        QCOMPARE(readerList({u"Reader 2"_s, u"Reader 4"_s}), u"Reader 2, 4"_s);
        QCOMPARE(readerList({u"Door left"_s, u"Stage"_s}), u"Door left, Stage"_s);
        QCOMPARE(readerList({}), QString());
    }
};

QTEST_MAIN(ReaderNamesTest)
#include "tst_readernames.moc"
