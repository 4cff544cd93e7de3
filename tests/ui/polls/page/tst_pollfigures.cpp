#include "ui/polls/page/pollfigures.h"

#include <QAction>
#include <QScopeGuard>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/plurals.h"
#include "ui/polls/actions/pollreplay.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The word below a number goes by that number, whatever is counted beside it.
    void eachNumberHasItsOwnWords()
    {
        Plurals plurals;
        QCoreApplication::installTranslator(&plurals);
        const auto removing = qScopeGuard([&plurals] { QCoreApplication::removeTranslator(&plurals); });
        PollBench at;
        QVERIFY(at.start());
        QVERIFY(at.make(u"lunch"_s, {}, true));
        QVERIFY(waitFor(at.registry().assign(u"lunch"_s, u"r"_s, u"soup"_s)).ok());
        at.controller->setCurrent(u"lunch"_s);
        const auto captions = [&at](const polls::Poll& poll) {
            QStringList words;
            for (const auto& figure : pollFigures(*at.controller, poll))
                words.append(figure.caption);
            return words.first(3);
        };
        auto lunch = [&at]() -> const polls::Poll& { return *at.registry().find(u"lunch"_s); };
        QCOMPARE(captions(lunch()), (QStringList{u"votes of 0 voters"_s, u"taps, 0 changed"_s, u"votes a minute"_s}));
        at.registry().tapped({.reader = u"r"_s, .tag = u"7E6FD7A0"_s, .at = *lunch().openedAt + 1});
        QTRY_COMPARE(at.registry().tally(u"lunch"_s).votes, 1);
        QCOMPARE(captions(lunch()).first(2), (QStringList{u"vote of 1 voter"_s, u"tap, 0 changed"_s}));
        auto byPhone = lunch();
        byPhone.policy.phones = polls::Policy::Phones::AnyDevice;
        QCOMPARE(captions(byPhone)[1], u"vote sent, 0 changed"_s);
        auto ranking = lunch();
        ranking.kind = polls::Kind::Ranking;
        QCOMPARE(captions(ranking).first(), u"order, 1 place given"_s);
        QCOMPARE(captions(ranking)[1], u"tap, 0 changed"_s);
        ranking.policy.phones = polls::Policy::Phones::AnyDevice;
        QCOMPARE(captions(ranking)[1], u"place sent, 0 changed"_s);
        QCOMPARE(followedFigures(1, 2).first().caption, u"vote counted"_s);
        QCOMPARE(followedFigures(1, 2).last().caption, u"voters"_s);
    }

    /// Nobody can tap there: it is sent by phone, or in a chat.
    void whatIsWrittenIsNotTapped()
    {
        PollBench at;
        QVERIFY(at.start());
        QVERIFY(at.make(u"lunch"_s, {}, true));
        at.controller->setCurrent(u"lunch"_s);
        for (const auto kind : {polls::Kind::Number, polls::Kind::Words, polls::Kind::Open}) {
            auto written = *at.registry().find(u"lunch"_s);
            written.kind = kind;
            const auto figures = pollFigures(*at.controller, written);
            QCOMPARE(figures.size(), 2);
            for (const auto& figure : figures)
                QVERIFY2(!figure.caption.contains(u"tap"_s), qPrintable(figure.caption));
        }
    }

    void saysWhoIsLeftOut()
    {
        PollBench at;
        QVERIFY(at.start());
        QVERIFY(at.make(u"lunch"_s, {}, true));
        at.controller->setCurrent(u"lunch"_s);
        auto lunch = *at.registry().find(u"lunch"_s);
        QCOMPARE(pollFigures(*at.controller, lunch).first().mark, Mark::None);
        lunch.leftOut = {{u"4711"_s, u"hall-2"_s}, {u"4712"_s, {}}};
        const auto votes = pollFigures(*at.controller, lunch).first();
        QVERIFY2(votes.caption.endsWith(u", without hall-2, 4712"_s), qPrintable(votes.caption));
        QCOMPARE(votes.mark, Mark::Trouble);
    }

    /// Bars that begin at nothing beside the number of the end looked wrong.
    void areThoseOfTheReplayedMoment()
    {
        PollBench at;
        QVERIFY(at.start());
        QVERIFY(at.make(u"lunch"_s, {}, true));
        QVERIFY(waitFor(at.registry().assign(u"lunch"_s, u"r"_s, u"soup"_s)).ok());
        at.controller->setCurrent(u"lunch"_s);
        const auto lunch = [&at]() -> const polls::Poll& { return *at.registry().find(u"lunch"_s); };
        for (const auto& [tag, after] : {std::pair(u"7E6FD7A0"_s, 5'000), std::pair(u"D45A8D55"_s, 10'000)})
            at.registry().tapped({.reader = u"r"_s, .tag = tag, .at = *lunch().openedAt + after});
        QTRY_COMPARE(at.registry().tally(u"lunch"_s).votes, 2);
        QVERIFY(waitFor(at.registry().closePoll(u"lunch"_s)).ok());
        PollReplay& replay = *at.controller->replay;
        QTRY_VERIFY(replay.action()->isEnabled());
        const auto votes = [&] { return pollFigures(*at.controller, lunch()).first().value; };
        const qsizetype all = pollFigures(*at.controller, lunch()).size();
        QCOMPARE(votes(), u"2"_s);
        replay.action()->trigger();
        QTRY_VERIFY(replay.isShown(u"lunch"_s));
        replay.setPlaying(false);
        replay.seek(0);
        QCOMPARE(votes(), u"0"_s);
        replay.seek(replay.length() * 6 / 10);
        QCOMPARE(votes(), u"1"_s);
        QCOMPARE(pollFigures(*at.controller, lunch()).size(), 1); // the others are of the end
        replay.end();
        QCOMPARE(votes(), u"2"_s);
        QCOMPARE(pollFigures(*at.controller, lunch()).size(), all);
    }
};

QTEST_MAIN(PollFiguresTest)
#include "tst_pollfigures.moc"
