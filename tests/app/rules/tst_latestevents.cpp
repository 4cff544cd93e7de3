#include "app/rules/latestevents.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::rules;
using namespace Qt::StringLiterals;

class LatestEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestOfEachKind()
    {
        LatestEvents latest;
        for (int i = 1; i <= 7; ++i)
            latest.add({u"card-read"_s, {{u"card"_s, QString::number(i)}}, i, {}, {}});
        latest.add({u"poll-opened"_s, {}, 9, {}, {}});
        const auto cards = latest.of(u"card-read"_s);
        QCOMPARE(cards.size(), LatestEvents::kept);
        QCOMPARE(cards.first().at, 7);
        QCOMPARE(cards.last().at, 3);
        QCOMPARE(latest.of(u"poll-opened"_s).size(), 1);
        QVERIFY(latest.of(u"webhook"_s).isEmpty());
    }

    void fieldsAreMadeWhenSomebodyAsks()
    {
        LatestEvents latest;
        int made = 0;
        latest.add({u"vote-counted"_s, {}, 1, {}, {}}, [&made] {
            ++made;
            return Fields{{u"poll"_s, u"fruit"_s}};
        });
        QCOMPARE(made, 0);
        QCOMPARE(latest.of(u"vote-counted"_s).first().fields.value(u"poll"_s), u"fruit"_s);
        QCOMPARE(made, 1);
    }
};

QTEST_GUILESS_MAIN(LatestEventsTest)
#include "tst_latestevents.moc"
