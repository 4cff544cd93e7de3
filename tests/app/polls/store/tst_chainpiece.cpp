#include "app/polls/store/chainpiece.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ChainPieceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void goesOnWhereTheLastOneEnded();
    void hasOneEntryAtLeast();
    void whatIsMissingHasToComeFirst();
    void whatIsKnownIsLeftOut();
    void whatWasErasedLeavesItsPlace();
    void aThirdStationPassesItOn();
    void refusesWhatNobodySealed_data();
    void refusesWhatNobodySealed();
    void whatIsNotThereIsRefused();
    void manyStationsAgree_data();
    void manyStationsAgree();

private:
    SealedRoom& here() { return *m_rooms[0]; }
    SealedRoom& there() { return *m_rooms[1]; }
    static ChainPiece piece(SealedRoom& room, const QString& writer, ChainPlace after, qsizetype most = 100'000)
    {
        const auto read = room.waited(room.registry->chainPiece(u"fruit"_s, writer, after, most));
        return read ? *read : ChainPiece{.log = read.error().text.toUtf8()};
    }
    ChainPiece pieceOfThere(ChainPlace after = {}, qsizetype most = 100'000)
    {
        return piece(there(), there().registry->station(), after, most);
    }
    static Error merge(SealedRoom& into, const QByteArray& log)
    {
        const auto merged = into.waited(into.registry->mergeLog(u"fruit"_s, log));
        return merged ? Error() : merged.error();
    }
    static int votes(SealedRoom& room) { return room.registry->tally(u"fruit"_s).votes; }
    static QByteArray withHeader(const QByteArray& log, const QString& key, const QJsonValue& value)
    {
        auto lines = linesOf(log);
        auto header = QJsonDocument::fromJson(lines[0]).object();
        auto chains = header[u"chains"_s].toArray();
        auto chain = chains[0].toObject();
        chain[key] = value;
        chains[0] = chain;
        header[u"chains"_s] = chains;
        lines[0] = QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
        return lines.join();
    }

    std::vector<std::unique_ptr<SealedRoom>> m_rooms;
};

/// Three stations that have the same poll, and its salt.
void ChainPieceTest::init()
{
    for (int i = 0; i < 3; ++i)
        m_rooms.push_back(std::make_unique<SealedRoom>());
    QVERIFY(here().makeOpen(fruitPoll()));
    const auto toml = here().waited(here().registry->exportPoll(u"fruit"_s));
    QVERIFY(toml);
    for (int i = 1; i < 3; ++i) {
        QVERIFY(m_rooms[i]->done(m_rooms[i]->registry->importPolls(*toml)));
        QVERIFY(m_rooms[i]->done(m_rooms[i]->registry->openPoll(u"fruit"_s)));
    }
}

void ChainPieceTest::cleanup()
{
    m_rooms.clear();
}

void ChainPieceTest::goesOnWhereTheLastOneEnded()
{
    ChainPlace place;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(there().tap(u"ra"_s, u"CARD%1"_s.arg(i)));
        const auto next = pieceOfThere(place);
        QVERIFY2(next.isEnd && next.from.link == place.link, next.log.constData());
        QCOMPARE(merge(here(), next.log).text, QString());
        QCOMPARE(votes(here()), i + 1);
        place = next.last;
        QVERIFY(pieceOfThere(place).log.isEmpty());
    }
    QCOMPARE(here().registry->chains(u"fruit"_s).value(there().registry->station()),
        there().registry->chains(u"fruit"_s).value(there().registry->station()));
    // Where the place's number is not known any more, it is looked for.
    QCOMPARE(pieceOfThere({place.link - 2, 0}).log, pieceOfThere({place.link - 2, place.number - 2}).log);
    here().restart();
    QCOMPARE(votes(here()), 5);
}

void ChainPieceTest::hasOneEntryAtLeast()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(there().tap(u"ra"_s, u"CARD%1"_s.arg(i)));
    ChainPlace place;
    int pieces = 0;
    for (bool isEnd = false; !isEnd; ++pieces) {
        const auto next = pieceOfThere(place, 1);
        QCOMPARE(next.last.link, place.link + 1);
        QCOMPARE(merge(here(), next.log).text, QString());
        place = next.last;
        isEnd = next.isEnd;
    }
    QVERIFY(pieces > 20); // it was also defined and opened there, which stays there
    QCOMPARE(votes(here()), 20);
}

void ChainPieceTest::whatIsMissingHasToComeFirst()
{
    QVERIFY(there().tap(u"ra"_s, u"ONE"_s));
    const auto first = pieceOfThere();
    QVERIFY(there().tap(u"ra"_s, u"TWO"_s));
    const auto second = pieceOfThere(first.last);
    const auto refused = merge(here(), second.log);
    QCOMPARE(refused.kind, Error::Kind::Refused);
    QCOMPARE(refused.reason, Reason::NotFound);
    QCOMPARE(votes(here()), 0);
    QVERIFY(here().registry->chains(u"fruit"_s).value(there().registry->station()).links == 0);
    QCOMPARE(merge(here(), first.log).text, QString());
    QCOMPARE(merge(here(), second.log).text, QString());
    QCOMPARE(votes(here()), 2);
}

void ChainPieceTest::whatIsKnownIsLeftOut()
{
    QVERIFY(there().tap(u"ra"_s, u"ONE"_s));
    const auto first = pieceOfThere();
    QVERIFY(there().tap(u"ra"_s, u"TWO"_s));
    QVERIFY(there().tap(u"rp"_s, u"THREE"_s));
    const auto most = pieceOfThere({first.last.link - 1, 0});
    QCOMPARE(merge(here(), first.log).text, QString());
    QCOMPARE(merge(here(), most.log).text, QString()); // its first entry is here
    QCOMPARE(votes(here()), 3);
    QCOMPARE(merge(here(), most.log).text, QString());
    QCOMPARE(merge(here(), first.log).text, QString());
    QCOMPARE(votes(here()), 3);
}

void ChainPieceTest::whatWasErasedLeavesItsPlace()
{
    for (const auto& card : {u"ONE"_s, u"TWO"_s, u"THREE"_s})
        QVERIFY(there().tap(u"ra"_s, card));
    QVERIFY(there().done(there().registry->eraseCard(u"TWO"_s, PollRegistry::Erasure::Remove)));
    ChainPlace place;
    for (bool isEnd = false; !isEnd;) {
        const auto next = pieceOfThere(place, 1);
        QCOMPARE(merge(here(), next.log).text, QString());
        place = next.last;
        isEnd = next.isEnd;
    }
    QCOMPARE(votes(here()), 2);
    QCOMPARE(votes(there()), 2);
}

void ChainPieceTest::aThirdStationPassesItOn()
{
    QVERIFY(there().tap(u"ra"_s, u"ONE"_s));
    const auto writer = there().registry->station();
    QCOMPARE(merge(here(), pieceOfThere().log).text, QString());
    QVERIFY(here().tap(u"ra"_s, u"OTHER"_s));
    const auto passedOn = piece(here(), writer, {});
    QVERIFY(passedOn.isEnd);
    QCOMPARE(merge(*m_rooms[2], passedOn.log).text, QString());
    QCOMPARE(votes(*m_rooms[2]), 1);
    QCOMPARE(here().registry->ownWriters(u"fruit"_s), QStringList{here().registry->station()});
}

void ChainPieceTest::refusesWhatNobodySealed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another seal before") << u"seal"_s << QJsonValue(QString(43, u'A'));
    QTest::newRow("no seal") << u"seal"_s << QJsonValue(u"A"_s);
    QTest::newRow("a place before the beginning") << u"after"_s << QJsonValue(-3);
    QTest::newRow("no number") << u"after"_s << QJsonValue(u"x"_s);
    QTest::newRow("older entries") << u"unsealed"_s << QJsonValue(7);
}

void ChainPieceTest::refusesWhatNobodySealed()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QVERIFY(there().tap(u"ra"_s, u"ONE"_s));
    const auto first = pieceOfThere();
    QCOMPARE(merge(here(), first.log).text, QString());
    QVERIFY(there().tap(u"ra"_s, u"TWO"_s));
    const auto second = pieceOfThere(first.last);
    const auto refused = merge(here(), withHeader(second.log, key, value));
    QVERIFY2(refused.kind == Error::Kind::Refused || refused.kind == Error::Kind::Malformed, qPrintable(refused.text));
    QCOMPARE(votes(here()), 1);
    QCOMPARE(merge(here(), second.log).text, QString());
    QCOMPARE(votes(here()), 2);
}

void ChainPieceTest::whatIsNotThereIsRefused()
{
    for (const auto& [writer, link] : {std::pair(u"nobody"_s, 0), std::pair(there().registry->station(), 1000),
             std::pair(there().registry->station(), -1)}) {
        const auto read = there().waited(there().registry->chainPiece(u"fruit"_s, writer, {link, 0}, 1000));
        QVERIFY(!read && read.error().reason == Reason::NotFound);
    }
    QVERIFY(!there().waited(there().registry->chainPiece(u"none"_s, u"nobody"_s, {}, 1000)));
}

void ChainPieceTest::manyStationsAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Pieces of any size, from places that are known already or not yet, in any order; the same comes out everywhere.
void ChainPieceTest::manyStationsAgree()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto tell = [&](SealedRoom& from, SealedRoom& to, const QString& writer) {
        const auto known = to.registry->chains(u"fruit"_s).value(writer).links;
        const auto all = from.registry->chains(u"fruit"_s).value(writer).links;
        const auto after = std::min<qint64>(all, std::max<qint64>(0, known - 3 + random.bounded(6)));
        const auto next = piece(from, writer, {after, 0}, 1 + random.bounded(4000));
        const auto error = next.log.isEmpty() ? Error() : merge(to, next.log);
        return error.text.isEmpty() || (after > known && error.reason == Reason::NotFound);
    };
    const auto tellAnother = [&] {
        auto& from = *m_rooms[random.bounded(3)];
        auto& to = *m_rooms[random.bounded(3)];
        if (&from == &to)
            return true;
        const auto writers = from.registry->chains(u"fruit"_s).keys();
        const auto writer = writers[random.bounded(writers.size())];
        return writer == to.registry->station() || tell(from, to, writer);
    };
    for (int step = 0; step < 60; ++step) {
        auto& room = *m_rooms[random.bounded(3)];
        room.reactor.advance(std::chrono::milliseconds(random.bounded(3000)));
        QVERIFY(room.tap(random.bounded(2) ? u"ra"_s : u"rp"_s, u"CARD%1"_s.arg(random.bounded(20))));
        if (random.bounded(20) == 0)
            (void)room.waited(
                room.registry->retract(u"fruit"_s, u"CARD%1"_s.arg(random.bounded(20)))); // it may have none
        QVERIFY(tellAnother());
    }
    for (auto& from : m_rooms) {
        for (auto& to : m_rooms) {
            const auto writer = from->registry->station();
            const auto isToldAll = [&] {
                return to->registry->chains(u"fruit"_s).value(writer)
                    == from->registry->chains(u"fruit"_s).value(writer);
            };
            for (int tries = 0; from != to && !isToldAll() && tries < 500; ++tries)
                QVERIFY(tell(*from, *to, writer));
            QVERIFY(isToldAll());
        }
    }
    for (auto& room : m_rooms) {
        const auto tally = room->registry->tally(u"fruit"_s);
        QVERIFY(tally.votes > 0);
        QCOMPARE(tally.votes, here().registry->tally(u"fruit"_s).votes);
        QCOMPARE(tally.counts, here().registry->tally(u"fruit"_s).counts);
        QVERIFY(checked(linesOf(room->sealedLog()), room->registry->sealHead(u"fruit"_s)).holds());
    }
}

QTEST_GUILESS_MAIN(ChainPieceTest)
#include "tst_chainpiece.moc"
