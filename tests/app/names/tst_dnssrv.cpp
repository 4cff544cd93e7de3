#include "app/names/dnssrv.h"

#include <QTest>

#include "tests/support/manualclock.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// A real name server is not asked: what there is to hold is that a name that cannot be, and one that nobody answers for, end.
class DnsSrvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeIsNotThere()
    {
        ManualClock clock;
        DnsSrv names(clock);
        auto task = names.lookUpSrv(u"_xmpp-server._tcp.invalid"_s);
        for (int tries = 0; tries < 300 && !task.isReady(); ++tries) {
            QTest::qWait(10);
            if (tries == 200)
                clock.advance(std::chrono::seconds(11)); // no name server at all
        }
        QVERIFY(task.isReady());
        const auto found = task.take();
        QVERIFY(!found.ok());
        QCOMPARE(found.error().reason, Reason::NameNotFound);
        QVERIFY(!found.error().text.isEmpty());
    }

    void whoDropsTheTaskHearsNothing()
    {
        ManualClock clock;
        DnsSrv names(clock);
        {
            auto task = names.lookUpSrv(u"_xmpp-server._tcp.dropped.invalid"_s);
            Q_UNUSED(task)
        }
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(DnsSrvTest)
#include "tst_dnssrv.moc"
