#include "app/polls/store/stationlog.h"

#include <QDateTime>
#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/counting/voiding.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

const QString card = QStringLiteral("000102030405060708090a0b0c0d0e0f");

StoredEntry storedTap()
{
    return {.number = 7,
        .entry = {.at = 1'700'000'000'001,
            .order = 1'700'000'000'002,
            .station = u"s2"_s,
            .sequence = 7,
            .uuid = u"u7"_s,
            .reader = u"reader \"1\""_s,
            .card = card,
            .randomId = true},
        .decision = {Outcome::Counted, u"pear"_s, {}, false}};
}

} // namespace

class StationLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAdmitted();
    void carriesRegisteredAndRetracted();
    void knowsCardsByTheirNumbers();
    void keepsNoVotersCode();
    void refusesCardsThatNobodyKnows();
    void leavesOutATimeThatHasNotCome();
    void aChainEndsBeforeATimeThatHasNotCome();
    void votesThatAreLeftOutAreCountedAsSuch();
    void refusesAnotherPollsLog();
    void saysWhichLineIsWrong_data();
    void saysWhichLineIsWrong();
    void takesPlainTextAlone_data();
    void takesPlainTextAlone();
    void boundsWhatItTakes();
    void leavesOutWhatIsTheStationsOwn();
    void takesWhatEarlierVersionsWrote();
    void followsEachChain();
    void refusesWhatWasNotSealed_data();
    void refusesWhatWasNotSealed();
    void aCardOfAnotherSaltLeavesItsMark();

private:
    const PollPlace m_place{.key = 1, .id = u"fruit"_s, .salt = QByteArray(32, 's')};
};

void StationLogTest::comesBackAdmitted()
{
    auto phone = storedTap();
    phone.entry.uuid = u"u8"_s;
    phone.entry.reader = u"phone"_s;
    phone.entry.answer = u"pear"_s;
    phone.entry.byPhone = true;
    const auto log = stationLogHeader(m_place, {}) + stationLogLine(storedTap(), {}) + stationLogLine(phone, {});
    const auto entries = readStationLog(log, m_place, Policy::Compare::Whole);
    QVERIFY(entries.ok());
    auto expected = storedTap().entry;
    expected.admitted = true;
    expected.answer = u"pear"_s;
    phone.entry.admitted = true;
    QVERIFY(entries->entries == (QList<LogEntry>{expected, phone.entry}));
    QCOMPARE(entries->seals, QList<EntrySeal>(2));
    QVERIFY(!log.contains(m_place.salt));
}

void StationLogTest::carriesRegisteredAndRetracted()
{
    auto registered = storedTap();
    registered.entry.kind = LogEntry::Kind::Registered;
    auto retracted = storedTap();
    retracted.entry.kind = LogEntry::Kind::Retracted;
    retracted.entry.text = Voiding{u"Ticket stolen"_s, u"lena"_s}.toText();
    const auto entries = readStationLog(
        stationLogHeader(m_place, {}) + stationLogLine(registered, {}) + "\n" + stationLogLine(retracted, {}), m_place,
        {});
    QVERIFY(entries.ok());
    QCOMPARE(entries->entries.size(), 2);
    QCOMPARE(entries->entries.at(1).kind, LogEntry::Kind::Retracted);
    QVERIFY(!entries->entries.at(1).admitted);
    QCOMPARE(Voiding::fromText(entries->entries.at(1).text), (Voiding{u"Ticket stolen"_s, u"lena"_s}));
    QVERIFY(entries->entries.at(0).text.isEmpty());
}

void StationLogTest::knowsCardsByTheirNumbers()
{
    auto other = m_place;
    other.salt = QByteArray(32, 'o');
    auto stored = storedTap();
    stored.entry.tag = u"010063E9AE"_s;
    const auto entries = readStationLog(
        stationLogHeader(other, {}) + stationLogLine(stored, {}), m_place, Policy::Compare::LastFour);
    QVERIFY(entries.ok());
    QCOMPARE(entries->entries.first().card, cardOf(m_place.salt, u"0063E9AE"_s, Policy::Compare::Whole));
}

void StationLogTest::keepsNoVotersCode()
{
    auto stored = storedTap();
    stored.entry.tag = u"ticket:7kdm4xwp3ruh"_s;
    const auto entries = readStationLog(
        stationLogHeader(m_place, {}) + stationLogLine(stored, {}), m_place, Policy::Compare::Whole);
    QVERIFY(entries.ok());
    QCOMPARE(entries->entries.first().card, card);
    QCOMPARE(entries->entries.first().tag, QString());
}

void StationLogTest::leavesOutATimeThatHasNotCome()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto leftOut = [this](qint64 at, qint64 order) {
        auto stored = storedTap();
        stored.entry.at = at;
        stored.entry.order = order;
        const auto read = readStationLog(
            stationLogHeader(m_place, {}) + stationLogLine(stored, {}), m_place, Policy::Compare::Whole);
        return read && read->entries.size() + read->leftOut.value(u"s2"_s) == 1 && read->entries.isEmpty();
    };
    QVERIFY(!leftOut(now + 3'600'000, now + 3'600'000)); // a clock may be wrong
    QVERIFY(leftOut(now, 253'402'300'799'000));
    QVERIFY(leftOut(now + 90'000'000, now + 90'000'000));
}

// As if it had been written before; what was sealed later of a sound time holds back what came before.
void StationLogTest::aChainEndsBeforeATimeThatHasNotCome()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 far = now + qint64(40) * 86'400'000;
    const auto readOf = [this](const QList<qint64>& orders) {
        Sealer sealer;
        auto seal = toBytes(sealer.genesis(m_place.id, u"s2"_s, 0));
        auto log = stationLogHeader(m_place, {{u"s2"_s, {}}});
        for (qsizetype i = 0; i < orders.size(); ++i) {
            auto stored = storedTap();
            stored.entry.at = stored.entry.order = orders[i];
            stored.entry.sequence = 10 + i;
            stored.entry.uuid = u"u%1"_s.arg(i);
            EntrySeal sealed{.link = i + 1, .nonce = QByteArray(16, 'n')};
            const auto commitment = sealer.commitment(m_place.id, stored.entry, stored.decision.answer, sealed);
            sealed.seal = seal = toBytes(sealer.next(seal, *commitment));
            log += stationLogLine(stored, sealed);
        }
        return readStationLog(log, m_place, Policy::Compare::Whole).valueOr({});
    };
    const auto all = readOf({now, now + 1});
    const auto ahead = readOf({now, far, far + 1});
    QCOMPARE(ahead.entries.size(), 1);
    QCOMPARE(ahead.leftOut, (QMap<QString, qint64>{{u"s2"_s, 2}}));
    QCOMPARE(ahead.chains[u"s2"_s].links, 1);
    QCOMPARE(ahead.chains[u"s2"_s].seal, all.seals[0].seal);
    const auto none = readOf({far});
    QCOMPARE(none.chains[u"s2"_s], ChainHead());
    const auto setRight = readOf({now, far, now + 5, now + 6});
    QVERIFY(setRight.leftOut.isEmpty());
    QList<qint64> orders;
    for (const auto& entry : setRight.entries)
        orders << entry.order;
    QCOMPARE(orders, (QList<qint64>{now, now + 5, now + 5, now + 6}));
    QCOMPARE(setRight.seals[1].order, far);
    QCOMPARE(setRight.chains[u"s2"_s].links, 4);
}

void StationLogTest::votesThatAreLeftOutAreCountedAsSuch()
{
    auto log = stationLogHeader(m_place, {});
    for (const auto kind : {LogEntry::Kind::Tapped, LogEntry::Kind::Retracted, LogEntry::Kind::Registered}) {
        auto stored = storedTap();
        stored.entry.kind = kind;
        stored.entry.at = stored.entry.order = QDateTime::currentMSecsSinceEpoch() + 2 * mostAheadMs;
        stored.entry.uuid = u"u%1"_s.arg(int(kind));
        log += stationLogLine(stored, {});
    }
    const auto read = readStationLog(log, m_place, Policy::Compare::Whole);
    QVERIFY(read && read->entries.isEmpty());
    QCOMPARE(read->leftOut, (QMap<QString, qint64>{{u"s2"_s, 1}}));
    QCOMPARE(read->othersLeftOut, (QMap<QString, qint64>{{u"s2"_s, 2}}));
}

void StationLogTest::refusesCardsThatNobodyKnows()
{
    auto other = m_place;
    other.salt = QByteArray(32, 'o');
    const auto entries = readStationLog(stationLogHeader(other, {}) + stationLogLine(storedTap(), {}), m_place, {});
    QVERIFY(!entries.ok());
    QCOMPARE(entries.error().kind, Error::Kind::Refused);
    QVERIFY(entries.error().text.contains(u"another salt"_s));
    QCOMPARE(entries.error().native, 2);
}

void StationLogTest::refusesAnotherPollsLog()
{
    auto other = m_place;
    other.id = u"colour"_s;
    const auto entries = readStationLog(stationLogHeader(other, {}), m_place, {});
    QVERIFY(!entries.ok());
    QVERIFY2(entries.error().text.contains(u"“colour”, not of “fruit”"_s), qPrintable(entries.error().text));
}

void StationLogTest::saysWhichLineIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
    QTest::newRow("kind") << QByteArray("\"tap\"") << QByteArray("\"tip\"");
    QTest::newRow("time") << QByteArray("1700000000001") << QByteArray("-5");
    QTest::newRow("far time") << QByteArray("1700000000001") << QByteArray("953402300800000");
    QTest::newRow("order") << QByteArray("\"order\"") << QByteArray("\"ordre\"");
    QTest::newRow("no uuid") << QByteArray("\"u7\"") << QByteArray("\"\"");
    QTest::newRow("card") << QByteArray("000102") << QByteArray("00010G");
    QTest::newRow("answer") << QByteArray("\"pear\"") << QByteArray("\"p\\ner\"");
    QTest::newRow("station") << QByteArray("\"s2\"") << QByteArray('"' + QByteArray(65, 's') + '"');
    QTest::newRow("reader") << QByteArray("reader \\\"1\\\"") << QByteArray(201, 'r');
    QTest::newRow("long line") << QByteArray("{") << QByteArray("{\"x\":\"" + QByteArray(5000, 'x') + "\",");
}

void StationLogTest::saysWhichLineIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto good = stationLogLine(storedTap(), {});
    auto bad = good;
    QVERIFY(bad.contains(from));
    bad.replace(from, to);
    const auto entries = readStationLog(stationLogHeader(m_place, {}) + good + bad, m_place, {});
    QVERIFY(!entries.ok());
    QCOMPARE(entries.error().kind, Error::Kind::Malformed);
    QCOMPARE(entries.error().native, 3);
}

void StationLogTest::takesPlainTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("nothing written") << QString() << u"r"_s << true;
    QTest::newRow("as it was written") << u"Pear!"_s << u"r"_s << true;
    QTest::newRow("other words") << u"Apple"_s << u"r"_s << false; // the host let “pear” be seen
    QTest::newRow("turns writing") << u"pear\u202e"_s << u"r"_s << false;
    QTest::newRow("unseen") << u"pe\u200bar"_s << u"r"_s << false;
    QTest::newRow("leaves the line") << u"pear\u2028"_s << u"r"_s << false;
    QTest::newRow("control") << u"\x1b"
                                "pear"_s
                             << u"r"_s << false;
    QTest::newRow("too long") << QString(201, u'!') + u"pear"_s << u"r"_s << false;
    QTest::newRow("a reader's name turns") << QString() << u"r\u2067"_s << false;
    QTest::newRow("a reader's name in two lines") << QString() << u"r\nx"_s << false;
}

void StationLogTest::takesPlainTextAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, reader);
    QFETCH(bool, isTaken);
    auto stored = storedTap();
    stored.entry.text = text;
    stored.entry.reader = reader;
    const auto log = stationLogHeader(m_place, {}) + stationLogLine(stored, {});
    QCOMPARE(readStationLog(log, m_place, {}).ok(), isTaken);
    // Why a vote was taken back is printed, too; what leaves the line was never stored so.
    const auto why = Voiding{u"Lost\u202e"_s + text, u"lena\x1b"_s}.toText();
    QVERIFY(!why.contains(u'\u202e') && !why.contains(u'\x1b') && !why.contains(u"\\u001b"_s));
}

void StationLogTest::boundsWhatItTakes()
{
    QVERIFY(!readStationLog({}, m_place, {}).ok());
    QVERIFY(!readStationLog("\n\n", m_place, {}).ok());
    const auto large = readStationLog(QByteArray(maximumStationLog + 1, '\n'), m_place, {});
    QCOMPARE(large.error().reason, Reason::TooLarge);
}

void StationLogTest::leavesOutWhatIsTheStationsOwn()
{
    BookRoom room;
    QVERIFY(room.makeOpen(fruitPoll()));
    QVERIFY(room.tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(room.tap(u"stranger"_s, u"B0B0B0B0"_s));
    QVERIFY(room.done(room.registry->closePoll(u"fruit"_s)));
    QVERIFY(room.tap(u"ra"_s, u"C0C0C0C0"_s));
    QCOMPARE(room.registry->tally(u"fruit"_s).refusedTotal(), 2);
    const auto log = room.exported(u"fruit"_s, ExportFormat::Log);
    QVERIFY(log.ok());
    QCOMPARE(log->count("\"kind\":\"tap\""), 1);
    QCOMPARE(log->count('\n'), 7); // the header, and of all else only what sealed it
    QCOMPARE(log->count("\"kind\":\"withheld\""), 5);
    QVERIFY(!log->contains("A0A0A0A0") && !log->contains("stranger") && !log->contains("Apple"));
}

void StationLogTest::takesWhatEarlierVersionsWrote()
{
    auto log = stationLogHeader(m_place, {}) + stationLogLine(storedTap(), {});
    log.replace("\"chains\":[],", "").replace("everyport-poll-log/2", "everyport-poll-log/1");
    const auto read = readStationLog(log, m_place, {});
    QVERIFY(read.ok());
    QCOMPARE(read->entries.size(), 1);
    QVERIFY(read->chains.isEmpty() && !read->seals.first().isSealed());
}

void StationLogTest::followsEachChain()
{
    SealedRoom room;
    QVERIFY(room.makeOpen(fruitPoll()));
    QVERIFY(room.tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(room.tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(room.done(room.registry->retract(u"fruit"_s, u"B0B0B0B0"_s, {u"Zurück"_s, u"lena"_s})));
    QVERIFY(room.done(room.registry->eraseCard(u"A0A0A0A0"_s, PollRegistry::Erasure::Anonymise)));
    const auto log = room.exported(u"fruit"_s, ExportFormat::Log);
    const auto place = room.registry->chains(u"fruit"_s);
    PollPlace there = m_place; // with another salt, so nothing here would be recognised
    there.salt = {};
    const auto salted = readStationLog(*log, there, {});
    QVERIFY(salted.error().text.contains(u"another salt"_s));
    auto same = *log; // as if the salts were the same
    const auto from = same.indexOf("\"salt\":\"") + 8;
    same.replace(from, 16, saltMark(m_place.salt).toLatin1());
    const auto read = readStationLog(same, m_place, {});
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->chains, place);
    QCOMPARE(read->entries.size(), 5);
    QCOMPARE(read->entries.first().kind, LogEntry::Kind::Withheld);
    QVERIFY(!read->seals.at(2).mark.isEmpty() && read->seals.at(2).nonce.isEmpty()); // nobody's
    QCOMPARE(read->seals.at(3).nonce.size(), 16);
    QCOMPARE(Voiding::fromText(read->entries.last().text).why, u"Zurück"_s);
}

void StationLogTest::refusesWhatWasNotSealed_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("answer") << 3 << QByteArray("\"apple\"") << QByteArray("\"pear\"");
    QTest::newRow("reader") << 3 << QByteArray("\"ra\"") << QByteArray("\"rb\"");
    QTest::newRow("without a seal") << 3 << QByteArray("\"link\"") << QByteArray("\"lnik\"");
    QTest::newRow("another's chain") << 3 << QByteArray("\"link\":3") << QByteArray("\"link\":3,\"writer\":\"x\"");
    QTest::newRow("missing") << 3 << QByteArray() << QByteArray();
    QTest::newRow("another genesis") << 0 << QByteArray("\"unsealed\":0") << QByteArray("\"unsealed\":1");
    QTest::newRow("nobody in the first line") << 0 << QByteArray("\"chains\"") << QByteArray("\"chians\"");
    QTest::newRow("what stays there") << 2 << QByteArray("\"mark\":\"") << QByteArray("\"mark\":\"AA");
}

void StationLogTest::refusesWhatWasNotSealed()
{
    QFETCH(int, line);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    SealedRoom room;
    QVERIFY(room.makeOpen(fruitPoll()));
    QVERIFY(room.tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(room.tap(u"rp"_s, u"B0B0B0B0"_s));
    auto lines = linesOf(*room.exported(u"fruit"_s, ExportFormat::Log));
    QCOMPARE(lines.size(), 5);
    SealedRoom other;
    const auto toml = room.waited(room.registry->exportPoll(u"fruit"_s));
    QVERIFY(other.done(other.registry->importPolls(*toml)));
    if (from.isEmpty()) {
        lines.removeAt(line);
    } else {
        QVERIFY2(lines[line].contains(from), lines[line]);
        lines[line].replace(from, to);
    }
    const auto refused = other.waited(other.registry->mergeLog(u"fruit"_s, lines.join()));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Malformed);
    QCOMPARE(other.registry->tally(u"fruit"_s).taps, 0);
}

void StationLogTest::aCardOfAnotherSaltLeavesItsMark()
{
    SealedRoom room;
    auto poll = fruitPoll();
    poll.keepsNumbers = true;
    QVERIFY(room.makeOpen(poll));
    QVERIFY(room.tap(u"ra"_s, u"A0A0A0A0"_s));
    SealedRoom other; // the same poll made twice: another salt
    QVERIFY(other.makeOpen(poll));
    QVERIFY(other.done(other.registry->mergeLog(u"fruit"_s, *room.exported(u"fruit"_s, ExportFormat::Log))));
    QCOMPARE(other.registry->tally(u"fruit"_s).votes, 1);
    other.reactor.advance(std::chrono::seconds(1));
    QVERIFY(other.tap(u"rp"_s, u"A0A0A0A0"_s));
    QCOMPARE(other.heard.outcomes().last(), Outcome::AlreadyVoted);
    const auto result = checked(linesOf(other.sealedLog()), other.registry->sealHead(u"fruit"_s));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.erasedCards, 1);
}

QTEST_GUILESS_MAIN(StationLogTest)
#include "tst_stationlog.moc"
