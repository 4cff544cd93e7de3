#include "app/services/http/votes/page/ownvote.h"

#include <QTest>

#include "app/services/http/votes/page/votewords.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using polls::Poll;

/// What a voting page says of the voter's own vote. What was written stands in VotePageTest.
class OwnVoteTest : public QObject {
    Q_OBJECT

    polls::Tally m_votes;

    static Poll quiz(Poll::State state)
    {
        auto poll = polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Once);
        poll.kind = polls::Kind::Quiz;
        poll.state = state;
        poll.answers[0].isRight = true;
        return poll;
    }
    QString said(const Poll& poll, const QStringList& chosen, const std::optional<QuizPlace>& place = {},
        const QByteArrayList& languages = {}) const
    {
        return ownVoteHtml({.poll = poll, .tally = m_votes, .address = u"7k"_s, .chosen = chosen, .place = place},
            votePageWords(languages));
    }

private Q_SLOTS:
    void namesTheAnswersThatStand()
    {
        auto poll = polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Multi);
        QCOMPARE(said(poll, {}), QString());
        QCOMPARE(said(poll, {u"pear"_s, u"apple"_s}), u"<p class=\"chosen\">You chose: Apple, Pear</p>\n"_s);
        poll.kind = polls::Kind::Ranking;
        QCOMPARE(
            said(poll, {u"pear"_s, u"apple"_s}), u"<p class=\"chosen\">You chose: 1.\u00a0Pear, 2.\u00a0Apple</p>\n"_s);
    }

    void aNumberIsWrittenAsThePageWritesIt()
    {
        auto poll = polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Once);
        poll.kind = polls::Kind::Number;
        poll.answers.clear();
        poll.writing = {.decimals = 1, .unit = u"kg"_s};
        QVERIFY(said(poll, {u"1.5"_s}, {}, {"en"}).contains(u"1.5\u00a0kg"_s));
        QVERIFY(said(poll, {u"1.5"_s}, {}, {"de"}).contains(u"1,5\u00a0kg"_s));
    }

    void aQuizTellsWhatIsRightWhenItIsOver()
    {
        const auto open = quiz(Poll::State::Open);
        QCOMPARE(said(open, {}), QString());
        QVERIFY(!said(open, {u"pear"_s}).contains(u"outcome"_s));
        const auto over = quiz(Poll::State::Closed);
        QCOMPARE(said(over, {}), u"<p class=\"outcome\">Right is: Apple</p>\n"_s);
        QVERIFY(said(over, {u"pear"_s}).startsWith(u"<p class=\"outcome\">Right is: Apple</p>\n"_s));
        QVERIFY(said(over, {u"apple"_s}).startsWith(u"<p class=\"outcome\">That is right.</p>\n"_s));
    }

    void aQuizTellsWhereTheVoterStands()
    {
        const auto html = said(quiz(Poll::State::Closed), {u"apple"_s}, QuizPlace{.points = 1234, .rank = 2, .of = 9});
        QVERIFY2(html.contains(u"<p>You have 1,234 points: place 2 of 9.</p>\n"_s), qPrintable(html));
    }

    void whatStrangersWroteIsText()
    {
        auto poll = polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Once);
        poll.answers[0].title = u"<b>"_s;
        QVERIFY(said(poll, {u"apple"_s}).contains(u"&lt;b&gt;"_s));
    }
};

QTEST_GUILESS_MAIN(OwnVoteTest)
#include "tst_ownvote.moc"
