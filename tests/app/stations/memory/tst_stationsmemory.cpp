#include "app/stations/memory/stationsmemory.h"

#include <QTest>

#include "tests/app/stations/enrolling/invitationtexts.h"
#include "tests/support/testclass.h"

using namespace everyport::stations;
using namespace Qt::StringLiterals;

class StationsMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        StationsMemory memory{.keys = StationKeys::make(), .name = u"door"_s};
        memory.homeKey = StationKeys::make().publicKey();
        memory.login = {u"station-door@here"_s, u"a word"_s};
        memory.card = writeInvitation(invitationUntil(10));
        memory.orders = {{u"stations"_s, 1'780'000'000'000}, {u"poll.fruit"_s, 7}};
        memory.setHere = {.assign = {{u"fruit"_s, {{u"r1"_s, u"apple"_s}}}}, .last = u"r1"_s, .at = 9};
        memory.wanted = memory.setHere.assign;
        QVERIFY(memory.invitations.add(invitationUntil(10), 5));
        memory.leaving = {u"station-shed@here"_s};
        memory.shared = {u"fruit"_s};
        memory.set = {{u"yard"_s, memory.setHere}};
        memory.roster = {.home = u"hall"_s, .stations = {{u"hall"_s, memory.homeKey, u"stations.here"_s, 5, u"HH"_s}}};
        const auto again = StationsMemory::fromJson(memory.toJson());
        QCOMPARE(again.toJson(), memory.toJson());
        QCOMPARE(again.keys->publicKey(), memory.keys->publicKey());
        QCOMPARE(again.orders, memory.orders);
        QCOMPARE(again.leaving, memory.leaving);
        QCOMPARE(again.wanted, memory.wanted);
        QVERIFY(again.setHere == memory.setHere && again.set == memory.set && again.roster == memory.roster);
        QCOMPARE(again.invitations.open(5).size(), 1);
    }

    void ofNonsenseNothingComes()
    {
        for (const auto& text : {"", "[]", "{", "{\"seed\":5,\"orders\":[1],\"roster\":\"x\",\"set\":{\"a\":\"b\"}}"}) {
            const auto memory = StationsMemory::fromJson(text);
            QVERIFY(!memory.keys && memory.name.isEmpty() && memory.homeKey.isEmpty() && memory.orders.isEmpty());
            QVERIFY(memory.set.isEmpty() && memory.roster.stations.isEmpty() && memory.shared.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(StationsMemoryTest)
#include "tst_stationsmemory.moc"
