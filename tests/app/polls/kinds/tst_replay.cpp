#include "app/polls/kinds/replay.h"

#include <QTest>

#include "app/polls/definition/polljson.h"
#include "tests/app/polls/randomlog.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

LogEntry defined(const Poll& poll)
{
    return {.kind = EntryKind::Defined, .at = 1, .text = QString::fromUtf8(pollToJson(poll))};
}

QString toldFrames(const Replay& replay)
{
    QStringList all;
    for (const auto& frame : replay.frames) {
        QStringList counts;
        for (const auto& [id, count] : frame.counts.asKeyValueRange())
            counts << id + QString::number(count);
        all << u"%1: %2 (%3)"_s.arg(frame.at / 1000).arg(counts.join(u' ')).arg(frame.voters);
    }
    return all.join(u", "_s);
}

} // namespace

class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoundGoesOnceMore()
    {
        ReplayReader reader;
        reader.read(defined(threeAnswers(Policy::Mode::Change)));
        reader.read({.kind = EntryKind::Opened, .at = 10'000});
        reader.read(tap(12'000, u"ra"_s, u"ONE"_s));
        reader.read(tap(12'300, u"rb"_s, u"TWO"_s)); // within the same second
        reader.read(tap(15'000, u"rb"_s, u"ONE"_s));
        reader.read({.kind = EntryKind::Retracted, .at = 20'000, .card = u"TWO"_s});
        reader.read({.kind = EntryKind::Closed, .at = 30'000});
        QCOMPARE(toldFrames(reader.replay()),
            u"10: a0 b0 c0 (0), 12: a1 b1 c0 (2), 15: a0 b2 c0 (2), 20: a0 b1 c0 (1), 30: a0 b1 c0 (1)"_s);
        reader.read(tap(90'000'000, u"ra"_s, u"LATE"_s)); // the next day
        reader.read({.kind = EntryKind::Retracted, .at = 90'001'000, .card = u"ONE"_s});
        QCOMPARE(reader.replay().frames.last().at, 30'000);
        QCOMPARE(reader.replay().frames.last().votes, 0);
        reader.read({.kind = EntryKind::Reset, .at = 90'002'000});
        QVERIFY(reader.replay().frames.isEmpty()); // the new round has not begun
    }
    void aLongOneHasNoMoreFrames()
    {
        ReplayReader reader;
        reader.read(defined(threeAnswers(Policy::Mode::Every)));
        reader.read({.kind = EntryKind::Opened, .at = 0});
        for (int i = 0; i < 20'000; ++i)
            reader.read(tap(i * 3'000, u"ra"_s, u"CARD"_s));
        const auto frames = reader.replay().frames;
        QVERIFY2(frames.size() <= Replay::mostFrames && frames.size() > Replay::mostFrames / 3,
            qPrintable(QString::number(frames.size())));
        QCOMPARE(frames.last().votes, 20'000);
        for (qsizetype i = 1; i < frames.size(); ++i)
            QVERIFY(frames[i - 1].at < frames[i].at && frames[i - 1].votes <= frames[i].votes);
        // A short round behind it is as fine as any.
        reader.read({.kind = EntryKind::Reset, .at = 100'000'000});
        for (int i = 0; i < 20; ++i)
            reader.read(tap(100'001'000 + i * 1'000, u"ra"_s, u"CARD"_s));
        QCOMPARE(reader.replay().frames.size(), 21);
    }
    /// Each frame of thousands of words is thousands of counts.
    void manyAnswersHaveFewerFrames()
    {
        auto poll = threeAnswers(Policy::Mode::Once);
        poll.kind = Kind::Words;
        poll.answers.clear();
        poll.readers.clear();
        poll.policy.phones = Policy::Phones::AnyDevice;
        ReplayReader reader;
        reader.read(defined(poll));
        reader.read({.kind = EntryKind::Opened, .at = 0});
        for (int i = 0; i < 4'000; ++i) {
            auto entry = tap(i * 2'000, u"phone"_s, u"VOTER%1"_s.arg(i));
            entry.byPhone = true;
            entry.answer = u"word %1"_s.arg(i);
            reader.read(entry);
        }
        const auto frames = reader.replay().frames;
        qsizetype counts = 0;
        for (const auto& frame : frames)
            counts += frame.counts.size();
        QVERIFY2(counts <= Replay::fewestFrames * 4'000, qPrintable(QString::number(counts)));
        QVERIFY(frames.size() >= Replay::fewestFrames / 3);
        QCOMPARE(frames.last().votes, 4'000);
    }
    void theLastFrameIsHowItStands()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            RandomLog random(seed);
            ReplayReader reader;
            reader.read(defined(random.poll()));
            reader.read({.kind = EntryKind::Opened, .at = 1});
            for (int i = 0; i < 300; ++i)
                reader.read(random.next());
            const auto frames = reader.replay().frames;
            if (frames.isEmpty())
                continue;
            QCOMPARE(frames.last().counts, reader.counter().tally().counts);
            QCOMPARE(frames.last().votes, reader.counter().tally().votes);
        }
    }
    void whatIsHiddenIsInNone()
    {
        Poll poll;
        poll.kind = Kind::Words;
        poll.fates = {{u"slur"_s, {WrittenFate::Kind::Hidden, {}}}, {u"b"_s, {WrittenFate::Kind::Merged, u"a"_s}}};
        const Replay replay{
            {{.at = 0, .counts = {{u"a"_s, 1}, {u"b"_s, 2}, {u"slur"_s, 9}}, .votes = 12, .voters = 12}}};
        QCOMPARE(toldFrames(shownReplay(replay, poll, {})), u"0: a3 (12)"_s);
        poll = {};
        poll.kind = Kind::Number;
        const Tally tally{.counts = {{u"0"_s, 1}, {u"99"_s, 2}}, .votes = 3};
        QCOMPARE(toldFrames(shownReplay({{{.at = 0, .counts = tally.counts, .votes = 3, .voters = 3}}}, poll, tally)),
            u"0: bin-11 bin-102 (3)"_s);
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
