#include "app/polls/storagewatch.h"

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StorageWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersWhyVotesWait()
    {
        BookRoom room;
        QVERIFY(room.makeOpen(fruitPoll()));
        int changes = 0;
        StorageWatch watch(room.reactor.clock(), *room.registry, [&changes] { ++changes; });
        QVERIFY(!watch.trouble() && watch.line().isEmpty());
        room.fillDisk();
        room.registry->tapped({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = room.now()});
        QVERIFY(room.reactor.turnUntil([&watch] { return watch.trouble().has_value(); }));
        const auto since = watch.trouble()->since;
        QVERIFY(watch.trouble()->why.text.contains(u"disk is full"_s));
        QVERIFY(!watch.trouble()->why.text.contains(u"waits"_s)); // how many, the line says as it is by then
        QCOMPARE(watch.trouble()->what(), StorageTrouble::What::NotStoring);
        QVERIFY(watch.line().endsWith(u"; one vote waits on this computer."_s));
        QVERIFY(changes > 0);
        // Who comes later hears of it, too; it began when it began.
        StorageWatch later(room.reactor.clock(), *room.registry);
        QVERIFY(later.trouble());
        room.reactor.advance(1min);
        QCOMPARE(watch.trouble()->since, since);
        room.freeDisk();
        room.registry->retryNow();
        QVERIFY(room.settle());
        QVERIFY(!watch.trouble() && !later.trouble());
    }

    void saysItInOneLine()
    {
        const auto at = QDateTime(QDate(2026, 5, 3), QTime(17, 3)).toMSecsSinceEpoch();
        const StorageTrouble gone{Error::disconnected(Reason::ConnectionLost, u"It cannot be reached."_s), at};
        QCOMPARE(gone.line(0, at), u"The database does not answer since 17:03."_s);
        QCOMPARE(gone.line(3, at), u"The database does not answer since 17:03; 3 votes wait on this computer."_s);
        const StorageTrouble many{Error{Error::Kind::Busy, Reason::TooLarge, u"Too many."_s, {}, 0}, at};
        QCOMPARE(many.line(0, at), u"Since 17:03 more votes come than can be stored."_s);
        constexpr qint64 twoDays = 48 * 3'600'000;
        QCOMPARE(gone.line(0, at + twoDays), u"The database does not answer since 3 May, 17:03."_s);
    }
};

QTEST_GUILESS_MAIN(StorageWatchTest)
#include "tst_storagewatch.moc"
