#include "app/polls/report/roundrecord.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/report/report.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

const QString stolen = u"7E6FD7A0"_s;

} // namespace

/// What became of each tap, read from the log of a real book.
class RoundRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsAgreeWithTheTally_data()
    {
        QTest::addColumn<int>("mode");
        for (const auto mode : {Policy::Mode::Once, Policy::Mode::Change, Policy::Mode::Multi, Policy::Mode::Every})
            QTest::addRow("%s", qPrintable(modeName(mode))) << int(mode);
    }
    void sumsAgreeWithTheTally()
    {
        QFETCH(int, mode);
        BookRoom room;
        QVERIFY(room.makeOpen(fruitPoll(u"fruit"_s, Policy::Mode(mode))));
        for (int tap = 0; tap < 60; ++tap) {
            const QString card = u"7E6F%1"_s.arg(tap * 7 % 13, 4, 16, QLatin1Char('0')).toUpper();
            QVERIFY(room.tap(tap % 3 == 0 ? u"ra"_s : u"rp"_s, card));
            if (tap % 20 == 19)
                QVERIFY(room.done(room.registry->retract(u"fruit"_s, card, {u"A test"_s, u"lena"_s})));
        }
        const auto record = room.waited(room.registry->record(u"fruit"_s));
        QVERIFY(record.ok());
        const Tally tally = room.registry->tally(u"fruit"_s);
        QCOMPARE(record->votes(), tally.votes);
        QCOMPARE(record->voters, tally.voters);
        QCOMPARE(record->changed, tally.changed);
        for (const QString& answer : {u"apple"_s, u"pear"_s})
            QCOMPARE(record->answers.value(answer), tally.count(answer));
        int byReader = 0, byMinute = 0, byOrder = 0, voidedByReader = 0;
        for (int votes : record->readers)
            byReader += votes;
        for (int votes : record->minutes)
            byMinute += votes;
        for (int voters : record->orderMinutes)
            byOrder += voters;
        for (int votes : record->voidedAt)
            voidedByReader += votes;
        QCOMPARE(byReader, tally.votes);
        QCOMPARE(byMinute, tally.votes);
        QCOMPARE(byOrder, tally.voters);
        QVERIFY(record->voidedVotes() > 0);
        QCOMPARE(voidedByReader, record->voidedVotes());
    }

    /// Years before its order, which fell back when the clock was set right.
    void aClockThatWasAheadStretchesNoTimes()
    {
        constexpr qint64 ten = 1'781'258'400'000;
        RoundReader reader(1);
        StoredEntry entry;
        entry.entry.card = stolen;
        entry.entry.at = ten + Q_INT64_C(10) * 365 * 24 * 3'600'000;
        entry.entry.order = ten + 59'999;
        entry.decision = {.outcome = Outcome::Counted, .answer = u"apple"_s};
        entry.round = 1;
        reader.read(entry);
        QCOMPARE(reader.record().minutes, (QMap<qint64, int>{{ten, 1}}));
    }

    /// An order is given when its first place is, however long the others take.
    void anOrderIsOfItsFirstPlacesMinute()
    {
        constexpr qint64 ten = 1'781'258'400'000;
        RoundReader reader(1);
        for (const QString& answer : {u"apple"_s, u"pear"_s}) {
            StoredEntry entry;
            entry.entry.card = stolen;
            entry.entry.at = entry.entry.order = answer == u"apple"_s ? ten : ten + 60'000;
            entry.decision = {.outcome = Outcome::Counted, .answer = answer};
            entry.round = 1;
            reader.read(entry);
        }
        QCOMPARE(reader.record().minutes, (QMap<qint64, int>{{ten, 1}, {ten + 60'000, 1}}));
        QCOMPARE(reader.record().orderMinutes, (QMap<qint64, int>{{ten, 1}}));
    }

    void saysWhoVoidedWhatAndWhy()
    {
        BookRoom room;
        QVERIFY(room.makeOpen(fruitPoll()));
        QVERIFY(room.tap(u"rp"_s, stolen));
        QVERIFY(room.done(room.registry->retract(u"fruit"_s, stolen, {u"Ticket reported  stolen\n"_s, u"lena"_s})));
        QVERIFY(room.tap(u"ra"_s, stolen));
        QVERIFY(room.tap(u"ra"_s, stolen)); // voted already
        room.restart();
        const auto record = room.waited(room.registry->record(u"fruit"_s));
        QVERIFY(record.ok());
        QCOMPARE(record->voided.size(), 1);
        QCOMPARE(record->voided.first().votes, 1);
        QCOMPARE(record->voided.first().reason, (Voiding{u"Ticket reported stolen"_s, u"lena"_s}));
        QCOMPARE(record->voidedAt, (QMap<QString, int>{{u"rp"_s, 1}}));
        QCOMPARE(record->readers, (QMap<QString, int>{{u"ra"_s, 1}}));
        QCOMPARE(record->votes(), 1);
        int notCounted = 0;
        for (int taps : record->notCounted)
            notCounted += taps;
        QCOMPARE(notCounted, 1);
    }

    /// Nothing is stored of a text that is its own key; it is one all the same, and as old as it is.
    void wordsOfSmallLettersAreThere()
    {
        BookRoom room;
        QVERIFY(room.makeOpen(wordPoll()));
        QVERIFY(room.write(u"mind"_s, u"1"_s, u"peace"_s));
        QVERIFY(room.write(u"mind"_s, u"2"_s, u"Joy"_s));
        QVERIFY(room.write(u"mind"_s, u"3"_s, u"bread"_s));
        room.restart();
        const auto record = room.waited(room.registry->record(u"mind"_s));
        QVERIFY(record.ok());
        QStringList texts;
        for (const QString& key : {u"peace"_s, u"joy"_s, u"bread"_s})
            texts.append(record->written.value(key).text + QString::number(record->written.value(key).since));
        QCOMPARE(texts, (QStringList{u"peace0"_s, u"Joy1"_s, u"bread2"_s}));
        const auto question = questionOf(
            *room.registry->find(u"mind"_s), *record, [](const QString& reader) { return reader; });
        QStringList titles;
        for (const auto& line : question.answers)
            titles.append(line.title);
        QCOMPARE(titles, (QStringList{u"peace"_s, u"Joy"_s, u"bread"_s}));
        QVERIFY(question.agrees());
    }

    void anEarlierRoundIsNotInIt()
    {
        BookRoom room;
        QVERIFY(room.makeOpen(fruitPoll()));
        QVERIFY(room.tap(u"rp"_s, stolen));
        QVERIFY(room.done(room.registry->resetPoll(u"fruit"_s)));
        const auto record = room.waited(room.registry->record(u"fruit"_s));
        QVERIFY(record.ok());
        QVERIFY(*record == RoundRecord());
    }
};

QTEST_GUILESS_MAIN(RoundRecordTest)
#include "tst_roundrecord.moc"
