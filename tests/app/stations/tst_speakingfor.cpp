#include "app/stations/speakingfor.h"

#include <QTest>

#include "app/stations/items/stationkeys.h"
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
        QMap<QString, qint64> chains{{u"HH"_s, 40}};
        QVERIFY(hasRoomFor(u"YY"_s, chains));
        for (const auto& writer : writersOfYY(8))
            chains.insert(writer, 1);
        for (const auto& writer : writersOfYY(8))
            QVERIFY(hasRoomFor(writer, chains));
        QVERIFY(!hasRoomFor(writersOfYY(9).last(), chains));
        QVERIFY(!hasRoomFor(u"YY.9.00000001"_s, chains)); // under a name that it has made up
        QVERIFY(hasRoomFor(u"ZZ"_s, chains) && hasRoomFor(u"ZZ.00000001"_s, chains));
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
