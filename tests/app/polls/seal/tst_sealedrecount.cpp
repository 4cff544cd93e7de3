#include "app/polls/seal/sealedrecount.h"

#include <QTest>

#include "app/polls/definition/polljson.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// Entries of the station "here", in the order in which it entered them.
class SealedRecountTest : public QObject {
    Q_OBJECT

    using Kind = LogEntry::Kind;
    using Fault = SealedLogResult::Fault;

    static SealedLogEntry entry(Kind kind, qint64 sequence)
    {
        SealedLogEntry made;
        made.entry.kind = kind;
        made.entry.at = made.entry.order = 1000 * sequence;
        made.entry.station = u"here"_s;
        made.entry.sequence = sequence;
        made.entry.uuid = u"entry-%1"_s.arg(sequence);
        made.seal.link = sequence;
        made.seal.writer = u"here"_s;
        return made;
    }
    static SealedLogEntry tap(qint64 sequence, const QString& card, const QString& answer)
    {
        SealedLogEntry made = entry(Kind::Tapped, sequence);
        made.entry.reader = u"door"_s;
        made.entry.card = card;
        made.entry.answer = answer;
        return made;
    }
    /// A poll that is open, whose only reader stands for "soup".
    static QList<SealedLogEntry> opened()
    {
        Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {{.id = u"soup"_s, .title = u"Soup"_s}, {.id = u"pizza"_s, .title = u"Pizza"_s}};
        poll.readers = {{u"door"_s, u"soup"_s}};
        SealedLogEntry defined = entry(Kind::Defined, 1);
        defined.entry.text = QString::fromUtf8(pollToJson(poll));
        return {defined, entry(Kind::Opened, 2)};
    }
    static SealedLogStart start(const QList<Tally>& rounds = {})
    {
        SealedLogStart made;
        made.poll = u"lunch"_s;
        made.station = u"here"_s;
        made.rounds = rounds;
        return made;
    }
    static SealedLogResult counted(const SealedLogStart& start, const QList<SealedLogEntry>& entries)
    {
        SealedLogResult result;
        SealedRecount recount(result);
        recount.begin(start);
        qint64 line = 1;
        for (const SealedLogEntry& each : entries)
            recount.take(each, writerOf(each.entry, each.seal), ++line);
        recount.finish();
        recount.compareRounds();
        return result;
    }

private Q_SLOTS:
    void comesToWhatWasCounted()
    {
        const QList<SealedLogEntry> all = opened()
            + QList<SealedLogEntry>{tap(3, u"one"_s, u"soup"_s), tap(4, u"two"_s, u"soup"_s)};
        const SealedLogResult first = counted(start(), all);
        QCOMPARE(first.rounds.size(), 1);
        QCOMPARE(first.rounds.first().votes, 2);
        QCOMPARE(first.answers.size(), 2);
        // The file said nothing of a round.
        QCOMPARE(first.findings, (QList<SealedLogResult::Finding>{{Fault::Totals, 0, {}}}));
        QVERIFY(counted(start(first.rounds), all).holds());
        auto less = first.rounds;
        --less.first().votes;
        QCOMPARE(counted(start(less), all).findings, (QList<SealedLogResult::Finding>{{Fault::Totals, 0, {}}}));
    }

    void anotherAnswerThanTheReadersIsFound()
    {
        const auto result = counted(start(), opened() + QList<SealedLogEntry>{tap(3, u"one"_s, u"pizza"_s)});
        QVERIFY(result.findings.contains(SealedLogResult::Finding{Fault::NotCounted, 4, {}}));
    }

    /// Along one chain its seals say in which order; between two of one station nothing else does.
    void whatStandsBehindALaterOneIsFound()
    {
        SealedLogEntry late = tap(3, u"one"_s, u"soup"_s);
        late.seal.link = 1;
        late.seal.writer = u"here.5c1e90a7"_s;
        const auto result = counted(start(), opened() + QList<SealedLogEntry>{tap(4, u"two"_s, u"soup"_s), late});
        QVERIFY(result.findings.contains(SealedLogResult::Finding{Fault::Early, 5, {}}));
    }

    void whatIsWithheldIsToldApart()
    {
        SealedLogEntry erased = entry(Kind::Withheld, 3);
        SealedLogEntry others = entry(Kind::Withheld, 1);
        others.entry.station = others.seal.writer = u"there"_s;
        const auto result = counted(start(), opened() + QList<SealedLogEntry>{erased, others});
        QCOMPARE(result.erased, 1);
        QCOMPARE(result.elsewhere, 1);
        // It would be counted by time, which this file does not say.
        QVERIFY(result.findings.contains(SealedLogResult::Finding{Fault::NotCounted, 5, u"there"_s}));
    }

    void knowsWhetherAnotherStationsAreThere()
    {
        const SealedLogStart alone = start();
        SealedLogResult result;
        SealedRecount recount(result);
        recount.begin(alone);
        const QList<SealedLogEntry> own = opened();
        recount.take(own.first(), u"here"_s, 2);
        QVERIFY(!recount.hasOthers());
        SealedLogEntry other = entry(Kind::Withheld, 1);
        other.entry.station = other.seal.writer = u"there"_s;
        recount.take(other, u"there"_s, 3);
        QVERIFY(recount.hasOthers());
    }
};

QTEST_MAIN(SealedRecountTest)
#include "tst_sealedrecount.moc"
