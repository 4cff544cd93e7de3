#include "app/polls/store/withheldlinks.h"

#include <QTest>

#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// Of logs with two votes each, the third and fourth links of their chains.
class WithheldLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeLogWithholdsNothing();
    void whichLinksAreGoneMatters();
    void aCardThatIsNobodysIsAnotherThing();
    void eachChainStandsByItself();
    void othersAreToldOfOthersChains();

private:
    using Erasure = PollRegistry::Erasure;
    static QMap<QString, WithheldLinks> withheld(SealedRoom& room)
    {
        return room
            .waited(room.database->read([](QSqlDatabase& connection) {
                const auto places = readPlaces(connection, {});
                return readWithheld(connection, places.valueOr({}).value(0).key);
            }))
            .valueOr({});
    }
    static WithheldLinks ownOf(SealedRoom& room) { return withheld(room).value(room.registry->station()); }
    static std::unique_ptr<SealedRoom> roomWithVotes()
    {
        auto room = std::make_unique<SealedRoom>();
        if (!room->makeOpen(fruitPoll()) || !room->tap(u"ra"_s, u"7E6FD7A0"_s) || !room->tap(u"rp"_s, u"D45A8D55"_s))
            qFatal("nobody has voted");
        return room;
    }
};

void WithheldLinksTest::aWholeLogWithholdsNothing()
{
    const auto one = roomWithVotes(), other = roomWithVotes();
    QCOMPARE(ownOf(*one).links, 4);
    QCOMPARE(ownOf(*one).digest.size(), 32);
    QVERIFY(ownOf(*one) == ownOf(*other)); // whatever was voted
}

void WithheldLinksTest::whichLinksAreGoneMatters()
{
    const auto none = roomWithVotes(), third = roomWithVotes(), fourth = roomWithVotes();
    QVERIFY(third->done(third->registry->eraseCard(u"7E6FD7A0"_s, Erasure::Remove)));
    QVERIFY(fourth->done(fourth->registry->eraseCard(u"D45A8D55"_s, Erasure::Remove)));
    const QList<WithheldLinks> all{ownOf(*none), ownOf(*third), ownOf(*fourth)};
    for (const auto& one : all)
        QCOMPARE(one.links, all.first().links);
    QVERIFY(all[0].digest != all[1].digest && all[1].digest != all[2].digest && all[0].digest != all[2].digest);
    QVERIFY(third->done(third->registry->eraseCard(u"D45A8D55"_s, Erasure::Remove)));
    QVERIFY(fourth->done(fourth->registry->eraseCard(u"7E6FD7A0"_s, Erasure::Remove)));
    QVERIFY(ownOf(*third) == ownOf(*fourth)); // in whichever order
}

void WithheldLinksTest::aCardThatIsNobodysIsAnotherThing()
{
    const auto gone = roomWithVotes(), nobodys = roomWithVotes(), none = roomWithVotes();
    QVERIFY(gone->done(gone->registry->eraseCard(u"7E6FD7A0"_s, Erasure::Remove)));
    QVERIFY(nobodys->done(nobodys->registry->eraseCard(u"7E6FD7A0"_s, Erasure::Anonymise)));
    QVERIFY(ownOf(*gone).digest != ownOf(*nobodys).digest);
    QVERIFY(ownOf(*none).digest != ownOf(*nobodys).digest);
}

void WithheldLinksTest::eachChainStandsByItself()
{
    const auto room = roomWithVotes();
    QVERIFY(room->done(room->registry->eraseCard(u"7E6FD7A0"_s, Erasure::Remove)));
    const auto before = ownOf(*room);
    QVERIFY(room->beginChainsAnew());
    room->restart();
    QVERIFY(room->tap(u"ra"_s, u"A0A0A0A0"_s));
    const auto chains = withheld(*room);
    QCOMPARE(chains.size(), 2);
    QVERIFY(chains.value(room->registry->station()) == before);
    QCOMPARE(chains.last().links, 1);
    QVERIFY(chains.last().digest != before.digest);
}

void WithheldLinksTest::othersAreToldOfOthersChains()
{
    const auto yard = roomWithVotes();
    SealedRoom hall;
    const auto writer = yard->registry->station();
    QVERIFY(hall.done(
        hall.registry->follow({*yard->registry->find(u"fruit"_s), yard->registry->salt(u"fruit"_s), writer})));
    const auto piece = yard->waited(yard->registry->chainPiece(u"fruit"_s, writer, {}, 90'000));
    QVERIFY(piece);
    QVERIFY(hall.done(hall.registry->mergeLog(u"fruit"_s, piece->log)));
    const auto told = hall.waited(hall.registry->withheld(u"fruit"_s));
    QVERIFY(told);
    QCOMPARE(told->keys(), QStringList{writer});
    QCOMPARE(told->value(writer).links, 4);
    QVERIFY(yard->waited(yard->registry->withheld(u"fruit"_s)).valueOr({{u"some"_s, {}}}).isEmpty());
    QVERIFY(!hall.waited(hall.registry->withheld(u"tea"_s)));
}

QTEST_GUILESS_MAIN(WithheldLinksTest)
#include "tst_withheldlinks.moc"
