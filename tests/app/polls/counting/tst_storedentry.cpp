#include "app/polls/counting/storedentry.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class StoredEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesAVote();
};

void StoredEntryTest::becomesAVote()
{
    const auto card = u"000102030405060708090a0b0c0d0e0f"_s;
    const StoredEntry stored{.number = 7,
        .round = 2,
        .entry = {.at = 5,
            .order = 9,
            .station = u"s"_s,
            .sequence = 3,
            .uuid = u"u"_s,
            .reader = u"r"_s,
            .card = card,
            .tag = u"7E6FD7A0"_s},
        .decision = {Outcome::Changed, u"a"_s, u"b"_s, false}};
    const Vote expected{.number = 7,
        .poll = u"p"_s,
        .round = 2,
        .at = 5,
        .reader = u"r"_s,
        .card = card,
        .cardName = cardName(card),
        .tag = u"7E6FD7A0"_s,
        .answer = u"a"_s,
        .previousAnswer = u"b"_s,
        .outcome = Outcome::Changed,
        .late = false,
        .uuid = u"u"_s,
        .station = u"s"_s};
    QVERIFY(voteOf(u"p"_s, stored) == expected);
    QVERIFY(stored.isTap());
}

QTEST_GUILESS_MAIN(StoredEntryTest)
#include "tst_storedentry.moc"
