#include "app/polls/seal/enteredorder.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class EnteredOrderTest : public QObject {
    Q_OBJECT

    /// "a1 a2 b3": writers and their numbers. Those that stand behind a later one of another chain.
    static QString early(const QString& entries)
    {
        EnteredOrder order;
        QStringList early;
        for (const auto& entry : entries.split(u' ')) {
            if (!order.next(entry.first(1), entry.sliced(1).toLongLong()))
                early << entry;
        }
        return early.join(u' ');
    }

private Q_SLOTS:
    void namesWhatStandsBehindALaterOne_data()
    {
        QTest::addColumn<QString>("entries");
        QTest::addColumn<QString>("found");
        QTest::newRow("one chain") << u"a1 a2 a5 a6"_s << QString();
        QTest::newRow("goes on in another") << u"a1 a2 b3 b4 c5"_s << QString();
        QTest::newRow("begins with nothing") << u"a0 a1"_s << QString();
        QTest::newRow("a number twice") << u"a1 a2 b2"_s << u"b2"_s;
        QTest::newRow("the second one first") << u"b3 b4 a1 a2 b5"_s << u"a1 a2"_s;
        QTest::newRow("one in between") << u"a1 b3 a2 b4"_s << u"a2"_s;
        QTest::newRow("of three chains") << u"a1 c5 b3 b4 c6 a7"_s << u"b3 b4"_s;
        QTest::newRow("behind the last but one") << u"a1 b9 b10 a4 b5 b11"_s << u"a4"_s;
        QTest::newRow("of one chain its seals say it") << u"a1 a3 a2 a2 b4"_s << QString();
    }

    void namesWhatStandsBehindALaterOne()
    {
        QFETCH(const QString, entries);
        QTEST(early(entries), "found");
    }
};

QTEST_APPLESS_MAIN(EnteredOrderTest)
#include "tst_enteredorder.moc"
