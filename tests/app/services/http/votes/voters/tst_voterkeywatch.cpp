#include "app/services/http/votes/voters/voterkeywatch.h"

#include <algorithm>

#include <QTest>

#include "app/log/log.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class VoterKeyWatchTest : public QObject {
    Q_OBJECT

    /// What a web server has of it.
    struct Server {
        explicit Server(polls::BookRoom& room)
            : key(*room.database),
              log(room.reactor.clock()),
              watch(room.reactor.clock(), key, log, u"web"_s, [this] { ++changes; })
        {
        }

        qsizetype said(QLatin1StringView words) const
        {
            const auto& entries = log.entries();
            return std::count_if(
                entries.begin(), entries.end(), [&words](const auto& entry) { return entry.text.contains(words); });
        }

        VoterKey key;
        Log log;
        int changes = 0;
        VoterKeyWatch watch;
    };

private Q_SLOTS:
    void readsItAtTheStart()
    {
        polls::BookRoom room;
        VoterKey made(*room.database);
        const auto key = room.waited(made.get());
        QVERIFY(key.ok());
        Server server(room);
        server.watch.start();
        QCOMPARE(room.waited(server.key.get()).valueOr(QByteArray()), *key);
        QVERIFY(server.watch.trouble().text.isEmpty());
        QCOMPARE(server.changes, 0);
        QVERIFY(server.log.entries().empty());
    }

    /// The first phone of all comes while nothing can be stored.
    void saysThatItCannotBeMadeAndTriesAgain()
    {
        polls::BookRoom room;
        Server server(room);
        room.fillDisk();
        QVERIFY(!room.waited(server.key.get()));
        const auto said = server.watch.trouble().text;
        QVERIFY2(said.startsWith(u"Nobody can vote by phone"_s), qPrintable(said));
        QVERIFY2(said.contains(u"The disk is full"_s), qPrintable(said));
        QCOMPARE(server.watch.trouble().reason, Reason::NoSpace);
        QCOMPARE(server.changes, 1);
        QVERIFY(!room.waited(server.key.get())); // the next one, which is no news
        QCOMPARE(server.changes, 1);
        QCOMPARE(server.said("Nobody can vote by phone"_L1), 1);
        room.freeDisk();
        room.reactor.advance(1s);
        QVERIFY(room.reactor.turnUntil([&server] { return server.changes == 2; }));
        QVERIFY(server.watch.trouble().text.isEmpty());
        QCOMPARE(server.said("people can vote by phone again"_L1), 1);
        room.fillDisk();
        QCOMPARE(room.waited(server.key.get())->size(), 32);
        room.reactor.advance(60s); // and nothing is tried any more
        QCOMPARE(server.changes, 2);
    }

    void mayGoBeforeTheKey()
    {
        polls::BookRoom room;
        VoterKey key(*room.database);
        Log log(room.reactor.clock());
        room.fillDisk();
        {
            VoterKeyWatch watch(room.reactor.clock(), key, log, u"web"_s, [] {});
            QVERIFY(!room.waited(key.get()));
        }
        room.reactor.advance(60s);
        QVERIFY(!room.waited(key.get()));
        room.freeDisk();
        QCOMPARE(room.waited(key.get())->size(), 32);
    }
};

QTEST_GUILESS_MAIN(VoterKeyWatchTest)
#include "tst_voterkeywatch.moc"
