#include "app/stations/speakingfor.h"

#include <QTest>

#include "app/stations/items/stationkeys.h"
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
        const polls::BookRoom room;
        const auto mayPass = [&](const QString& name, const QString& writer) {
            return mayPassOn(name, {.poll = u"fruit"_s, .writer = writer}, roster(), *room.registry);
        };
        QVERIFY(mayPass(u"yard"_s, u"YY"_s));
        QVERIFY(!mayPass(u"yard"_s, u"HH"_s));
        QVERIFY(!mayPass(u"yard"_s, u"YYY"_s));
        QVERIFY(mayPass(u"hall"_s, u"YY"_s));
        QVERIFY(mayPass(u"hall"_s, u"of-one-who-left"_s));
        QVERIFY(!mayPass(u"eve"_s, u"YY"_s));
    }

    void whoHasSealedIsFound()
    {
        QCOMPARE(stationOfWriter(u"YY"_s, roster()), u"yard"_s);
        QCOMPARE(stationOfWriter(u"ZZ"_s, roster()), u"ZZ"_s);
    }

private:
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
