#include <QTest>

#include "netcore/names/srv.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

QStringList targets(const QList<SrvRecord>& records)
{
    QStringList names;
    for (const auto& one : records)
        names.append(one.target);
    return names;
}

} // namespace

class SrvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lowestPriorityFirst()
    {
        const QList<SrvRecord> records{{20, 0, 1, u"c"_s}, {10, 0, 1, u"a"_s}, {20, 0, 1, u"d"_s}, {15, 0, 1, u"b"_s}};
        QCOMPARE(
            targets(inSrvOrder(records, [](quint32) { return 0u; })), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void weightsDecideByLot_data()
    {
        // The example's running sums are 0, 10 and 40.
        QTest::addColumn<quint32>("lot");
        QTest::addColumn<QString>("first");
        QTest::newRow("nought") << 0u << u"none"_s;
        QTest::newRow("up to ten") << 10u << u"little"_s;
        QTest::newRow("above") << 11u << u"much"_s;
        QTest::newRow("all") << 40u << u"much"_s;
    }
    void weightsDecideByLot()
    {
        QFETCH(quint32, lot);
        QFETCH(QString, first);
        const QList<SrvRecord> records{{1, 10, 1, u"little"_s}, {1, 30, 1, u"much"_s}, {1, 0, 1, u"none"_s}};
        const auto ordered = inSrvOrder(records, [lot](quint32 limit) { return std::min(lot, limit); });
        QCOMPARE(ordered.first().target, first);
        QCOMPARE(ordered.size(), 3);
    }

    void sharesAreAsWeighed()
    {
        const QList<SrvRecord> records{{1, 25, 1, u"quarter"_s}, {1, 75, 1, u"rest"_s}};
        int quarter = 0;
        for (int i = 0; i < 4000; ++i)
            quarter += inSrvOrder(records).first().target == "quarter"_L1;
        QVERIFY2(quarter > 850 && quarter < 1200, qPrintable(QString::number(quarter)));
    }

    void aDotSaysNo() { QVERIFY(inSrvOrder({{0, 0, 0, u"."_s}}).isEmpty()); }
};

QTEST_GUILESS_MAIN(SrvTest)
#include "tst_srv.moc"
