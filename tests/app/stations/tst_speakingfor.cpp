#include "app/stations/speakingfor.h"

#include <QTest>

#include "app/stations/items/stationkeys.h"
#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

class SpeakingForTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHomePassesOnOthers()
    {
        const auto mayPass = [](const QString& name, const QString& writer) {
            return speaksFor(name, writer, roster());
        };
        QVERIFY(mayPass(u"yard"_s, u"YY"_s));
        QVERIFY(!mayPass(u"yard"_s, u"HH"_s));
        QVERIFY(!mayPass(u"yard"_s, u"YYY"_s));
        QVERIFY(mayPass(u"hall"_s, u"YY"_s));
        QVERIFY(mayPass(u"hall"_s, u"of-one-who-left"_s));
        QVERIFY(!mayPass(u"eve"_s, u"YY"_s));
    }

    /// A station that begins them without end is stopped, and goes on in those that it has.
    void nobodyBeginsChainsWithoutEnd()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        QVERIFY(room.tap(u"ra"_s, u"ONE"_s));
        const auto hasRoom = [&](const QString& writer) {
            return hasRoomFor({.poll = u"fruit"_s, .writer = writer}, *room.registry);
        };
        QVERIFY(hasRoom(u"YY"_s));
        QVERIFY(room.done(room.database->write([](QSqlDatabase& connection) -> Result<Done> {
            for (const auto& writer : writersOfYY(8)) {
                const auto begun = runStatement(connection,
                    u"INSERT INTO polls_chain (poll, writer, unsealed, links, seal) SELECT poll, '%1', 0, links, seal FROM polls_chain WHERE writer NOT LIKE 'YY%'"_s
                        .replace(u"%1"_s, writer),
                    {});
                if (!begun)
                    return begun;
            }
            return Done{};
        })));
        room.restart();
        QCOMPARE(room.registry->chains(u"fruit"_s).size(), 1 + 8);
        for (const auto& writer : writersOfYY(8))
            QVERIFY(hasRoom(writer));
        QVERIFY(!hasRoom(writersOfYY(9).last()));
        QVERIFY(hasRoom(u"ZZ"_s) && hasRoom(u"ZZ.00000001"_s));
    }

    void whoHasSealedIsFound()
    {
        QCOMPARE(stationOfWriter(u"YY"_s, roster()), u"yard"_s);
        QCOMPARE(stationOfWriter(u"ZZ"_s, roster()), u"ZZ"_s);
    }

private:
    /// Its first chain, and those that it has begun anew.
    static QStringList writersOfYY(int count)
    {
        QStringList writers{u"YY"_s};
        while (writers.size() < count)
            writers.append(u"YY.0000000%1"_s.arg(writers.size()));
        return writers;
    }
    static RosterOrder roster()
    {
        const auto entry = [](const QString& name, const QString& station) {
            return RosterEntry{.name = name, .key = StationKeys::make().publicKey(), .station = station};
        };
        return {.home = u"hall"_s, .stations = {entry(u"hall"_s, u"HH"_s), entry(u"yard"_s, u"YY"_s)}};
    }
};

QTEST_GUILESS_MAIN(SpeakingForTest)
#include "tst_speakingfor.moc"
