#include "app/polls/taps/idlevotes.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class IdleVotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachVoterInEachRound()
    {
        IdleVotes votes;
        const auto card = u"000102030405060708090a0b0c0d0e0f"_s;
        for (int i = 0; i < IdleVotes::kept; ++i) {
            QCOMPARE(votes.left(1, 1, card), IdleVotes::kept - i);
            votes.add(1, 1, card);
        }
        QCOMPARE(votes.left(1, 1, card), 0);
        QCOMPARE(votes.left(1, 1, u"ff0102030405060708090a0b0c0d0e0e"_s), IdleVotes::kept);
        QCOMPARE(votes.left(2, 1, card), IdleVotes::kept);
        QCOMPARE(votes.left(1, 2, card), IdleVotes::kept);
        votes.add(1, 2, card);
        QCOMPARE(votes.count(1, 2, card), 1);
    }

    void boundsHowManyVotersItKnows()
    {
        IdleVotes votes;
        const auto card = [](qsizetype i) { return QString::number(i, 16).rightJustified(32, u'0'); };
        for (qsizetype i = 0; i < IdleVotes::mostVoters; ++i)
            votes.add(1, 1, card(i));
        QCOMPARE(votes.left(1, 1, card(0)), IdleVotes::kept - 1);
        QCOMPARE(votes.left(1, 1, card(IdleVotes::mostVoters)), 0);
        QCOMPARE(votes.left(1, 2, card(IdleVotes::mostVoters)), IdleVotes::kept); // a new round begins anew
    }
};

QTEST_GUILESS_MAIN(IdleVotesTest)
#include "tst_idlevotes.moc"
