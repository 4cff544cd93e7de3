#include "app/rules/actions/messagelinking.h"

#include <QTest>

#include "app/polls/cards/ticket.h"
#include "app/rules/actions/messagewriter.h"
#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class MessageLinkingTest : public QObject {
    Q_OBJECT

    const QString m_card = u"7E6FD7A0"_s;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ActionBench>();
        auto poll = polls::fruitPoll();
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        poll.policy.linksVoters = true;
        QVERIFY(room().makeOpen(poll));
        QVERIFY(room().done(linking().makePlace(u"desk"_s)));
    }
    void cleanup() { m_bench.reset(); }

    void aCodeStandsBehindItsWord()
    {
        const auto code = polls::makeTicket();
        for (const auto& written : {u"link "_s + code, u"link "_s + polls::shownTicket(code),
                 u"  LINK   "_s + polls::shownTicket(code).toUpper() + u' '})
            QCOMPARE(linkCodeIn(written), std::optional(code));
        for (const auto& other :
            {code, u"link"_s, u"link pear"_s, u"link "_s + code + u" now"_s, u"links "_s + code, QString()})
            QVERIFY2(!linkCodeIn(other), qPrintable(other));
    }

    void whoBringsTheCodeIsTheCardsOwner()
    {
        const auto code = codeFor(m_card);
        const auto done = linked(u"ann"_s, code);
        QCOMPARE(done.sentence, voterWords()("linked"_L1));
        QVERIFY(done.why.isEmpty() && !done.trouble);
        QVERIFY(isLinked(m_card, u"gateway:door/ann"_s));
        const auto again = linked(u"bob"_s, code); // it is good once
        QCOMPARE(again.sentence, voterWords()("linkOver"_L1));
        QCOMPARE(again.why, u"The code that links a card is not good any more."_s);
        QVERIFY(!isLinked(m_card, u"gateway:door/bob"_s));
    }

    void whoIsNobodyLinksNothing()
    {
        const auto code = codeFor(m_card);
        const auto fate = linked({}, code);
        QCOMPARE(fate.sentence, voterWords()("unproved"_L1));
        QCOMPARE(fate.why, u"Nobody was named."_s);
        QVERIFY(linking().isCode(code)); // its owner may still bring it
    }

    void whoIsLinkedWithAnotherIsRefused()
    {
        QVERIFY(room().done(room().registry->linkVoters(m_card, u"gateway:door/ann"_s)));
        QVERIFY(room().done(room().registry->linkVoters(u"D45A8D55"_s, u"gateway:door/bob"_s)));
        const auto fate = linked(u"bob"_s, codeFor(m_card));
        QCOMPARE(fate.sentence, voterWords()("linkRefused"_L1));
        QCOMPARE(fate.why, u"The card and whoever wrote are not linked."_s);
        QVERIFY(!isLinked(m_card, u"gateway:door/bob"_s));
    }

    /// As they were spelled when they voted, in whichever poll that was.
    void whoHasVotedIsLinkedAsThatVoter()
    {
        const auto before = u"gateway:door/0031201234567"_s;
        QVERIFY(room().done(room().registry->vote({.reader = polls::messageReader,
            .tag = before,
            .uuid = polls::makeTapUuid(room().now()),
            .poll = u"fruit"_s,
            .answer = u"apple"_s})));
        QCOMPARE(linked(u"0031201234567"_s, codeFor(m_card)).sentence, voterWords()("linked"_L1));
        QVERIFY(isLinked(m_card, before));
    }

private:
    polls::BookRoom& room() { return m_bench->room; }
    polls::CardLinking& linking() { return room().registry->cardLinking(); }
    QString codeFor(const QString& card)
    {
        (void)room().tap(u"desk"_s, card);
        return linking().shown(u"desk"_s).code;
    }
    bool isLinked(const QString& one, const QString& two)
    {
        const auto& links = room().registry->links();
        return !links.groupOf(one).isEmpty() && links.groupOf(one) == links.groupOf(two);
    }
    MessageFate linked(const QString& voter, const QString& code)
    {
        return room().waited(linkedByMessage(
            m_bench->context, ActionBench::call(u"vote"_s, {{u"voter"_s, voter}}, {{u"text"_s, u"link"_s}}), code));
    }

    std::unique_ptr<ActionBench> m_bench;
};

QTEST_GUILESS_MAIN(MessageLinkingTest)
#include "tst_messagelinking.moc"
