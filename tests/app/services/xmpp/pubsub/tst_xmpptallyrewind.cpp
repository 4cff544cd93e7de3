#include "app/services/xmpp/pubsub/xmpptallyrewind.h"

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppTallyRewindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What the registry told at each vote's own moment is the measure.
    void tellsWhatStoodAfterEachVote_data()
    {
        QTest::addColumn<int>("mode");
        for (const auto mode : {polls::Policy::Mode::Once, polls::Policy::Mode::Change, polls::Policy::Mode::Multi,
                 polls::Policy::Mode::Every})
            QTest::addRow("%s", qPrintable(modeName(mode))) << int(mode);
    }
    void tellsWhatStoodAfterEachVote()
    {
        QFETCH(int, mode);
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode(mode))));
        for (const auto* tap : {"ra1", "rp2", "ra3", "rp1", "ra1", "ra2", "rp2", "rp4"})
            QVERIFY(room.tap(QString::fromLatin1(tap, 2), u"0A0B0C0"_s + QLatin1Char(tap[2])));
        TallyRewind rewind(*room.registry, *room.registry->find(u"fruit"_s));
        for (auto told = room.heard.votes.crbegin(); told != room.heard.votes.crend(); ++told) {
            const auto tally = rewind.after(told->vote, nullptr);
            QCOMPARE(tally.counts, told->tally.counts);
            QCOMPARE(tally.votes, told->tally.votes);
        }
    }

    void ofWordsEachHasItsOwnAlone()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::wordPoll()));
        for (const auto* words : {"peace", "rain", "Peace", "sun"})
            QVERIFY(room.write(u"mind"_s, QString::number(room.heard.votes.size()), QLatin1String(words)));
        TallyRewind rewind(*room.registry, *room.registry->find(u"mind"_s));
        QStringList told;
        for (auto vote = room.heard.votes.crbegin(); vote != room.heard.votes.crend(); ++vote) {
            const auto tally = rewind.after(vote->vote, nullptr);
            QCOMPARE(tally.counts.size(), 1);
            told << u"%1 %2 of %3"_s.arg(tally.counts.firstKey()).arg(tally.counts.first()).arg(tally.votes);
        }
        QCOMPARE(told.join(u", "_s), u"sun 1 of 4, peace 2 of 3, rain 1 of 2, peace 1 of 1"_s);
    }

    void eachRoundHasItsOwn()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        QVERIFY(room.tap(u"ra"_s, u"0A0B0C01"_s));
        QVERIFY(room.done(room.registry->resetPoll(u"fruit"_s)));
        QVERIFY(room.done(room.registry->openPoll(u"fruit"_s)));
        QVERIFY(room.tap(u"rp"_s, u"0A0B0C01"_s));
        TallyRewind rewind(*room.registry, *room.registry->find(u"fruit"_s));
        const auto second = rewind.after(room.heard.votes[1].vote, nullptr);
        QCOMPARE(second.count(u"apple"_s), 0);
        QCOMPARE(second.count(u"pear"_s), 1);
        const auto first = rewind.after(room.heard.votes[0].vote, nullptr);
        QCOMPARE(first.count(u"apple"_s), 1);
        QCOMPARE(first.count(u"pear"_s), 0);
    }

    void whatWasToldCountsMore()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        QVERIFY(room.tap(u"ra"_s, u"0A0B0C01"_s));
        TallyRewind rewind(*room.registry, *room.registry->find(u"fruit"_s));
        polls::Tally told;
        told.counts = {{u"apple"_s, 7}};
        told.votes = 7;
        QCOMPARE(rewind.after(room.heard.votes[0].vote, &told).votes, 7);
        QCOMPARE(rewind.after(room.heard.votes[0].vote, nullptr).votes, 6); // before it
    }

    // Of votes that were taken back the totals know nothing more.
    void isNeverBelowZero()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        TallyRewind rewind(*room.registry, *room.registry->find(u"fruit"_s));
        polls::Vote vote{.number = 1, .poll = u"fruit"_s, .answer = u"apple"_s};
        for (int i = 0; i < 3; ++i) {
            const auto tally = rewind.after(vote, nullptr);
            QCOMPARE(tally.votes, 0);
            QCOMPARE(tally.count(u"apple"_s), 0);
        }
        vote.round = 99; // a round that nobody knows
        QCOMPARE(rewind.after(vote, nullptr).votes, 0);
    }
};

QTEST_GUILESS_MAIN(XmppTallyRewindTest)
#include "tst_xmpptallyrewind.moc"
