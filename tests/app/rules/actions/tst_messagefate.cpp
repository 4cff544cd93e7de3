#include "app/rules/actions/messagefate.h"

#include <QTest>

#include "app/polls/pollregistry.h"
#include "app/rules/actions/messagewriter.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class MessageFateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVoteThatCountsIsToldToItsWriterAlone()
    {
        auto poll = polls::fruitPoll();
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(m_room.makeOpen(poll));
        const auto fate = fateOf(votes(u"pear"_s));
        QVERIFY2(fate.sentence.startsWith(u"Counted: Pear. You are “"_s), qPrintable(fate.sentence));
        QCOMPARE(fate.why, QString());
        QVERIFY(!fate.trouble && !fate.isWaiting);
        const auto second = fateOf(votes(u"apple"_s));
        QVERIFY2(second.sentence.contains(u"You have voted already, for Pear"_s), qPrintable(second.sentence));
        QCOMPARE(second.why, u"This voter has voted already."_s);
        QVERIFY(!second.trouble);
    }

    void theLogHearsWhyAndNothingOfTheChoice()
    {
        using polls::Outcome;
        for (const auto outcome : {Outcome::Repeat, Outcome::Duplicate, Outcome::AlreadyVoted, Outcome::Limit,
                 Outcome::Closed, Outcome::Unknown, Outcome::Unassigned, Outcome::Full, Outcome::LeftOut,
                 Outcome::Nothing, Outcome::Cooldown, Outcome::RandomId}) {
            const auto fate = fateOf(
                polls::Vote{.poll = u"fruit"_s, .answer = u"pear"_s, .previousAnswer = u"apple"_s, .outcome = outcome});
            QVERIFY2(fate.why.endsWith(u'.'), qPrintable(polls::outcomeName(outcome)));
            for (const auto& chosen : {u"pear"_s, u"apple"_s})
                QVERIFY2(!fate.why.contains(chosen, Qt::CaseInsensitive), qPrintable(fate.why));
        }
        QCOMPARE(fateOf(polls::Vote{.outcome = Outcome::Changed}).why, QString());
    }

    /// A vote that is entered later might come behind what they have chosen since.
    void whatCouldNotBeStoredIsNotTriedAgain()
    {
        const auto busy = fateOf(Error::busy(Reason::NoSpace, u"The disk is full."_s));
        QCOMPARE(busy.sentence, voterWords()("busy"_L1));
        const auto failed = fateOf(Error::local(Reason::PermissionDenied, u"The file cannot be written."_s));
        QCOMPARE(failed.sentence, voterWords()("refused"_L1));
        QVERIFY(busy.trouble && failed.trouble);
        QCOMPARE(busy.trouble->text, u"The disk is full."_s);
        QCOMPARE(failed.trouble->reason, Reason::PermissionDenied);
        for (const auto& fate : {busy, failed}) {
            QCOMPARE(fate.trouble->kind, Error::Kind::Refused);
            QCOMPARE(fate.why, QString());
        }
    }

private:
    Result<polls::Vote> votes(const QString& answer)
    {
        return m_room.waited(m_room.registry->vote({.reader = polls::messageReader,
            .tag = u"gateway:door/ann"_s,
            .uuid = polls::makeTapUuid(m_room.now()),
            .poll = u"fruit"_s,
            .answer = answer}));
    }
    MessageFate fateOf(const Result<polls::Vote>& stored)
    {
        return rules::fateOf(*m_room.registry, polls::fruitPoll(), stored);
    }

    polls::BookRoom m_room;
};

QTEST_GUILESS_MAIN(MessageFateTest)
#include "tst_messagefate.moc"
