#include "app/rules/actions/messagewriter.h"

#include <QTest>

#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class MessageWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRulesOwnWordForTheVoterComesFirst()
    {
        const auto named = writerOf(m_bench.context, call(u"+49 170 1234567"_s, fromChat(u"ann"_s)));
        QVERIFY(named);
        QCOMPARE(named->tag, u"gateway:door/+491701234567"_s);
        const auto proved = writerOf(m_bench.context, call(u"  "_s, fromChat(u"ann"_s)));
        QVERIFY(proved);
        QCOMPARE(proved->tag, u"account:ann"_s);
    }

    void whereNobodyIsProvedTheLogSaysWhy()
    {
        const auto byName = call({},
            {{u"network"_s, m_bench.account.title}, {u"nick"_s, u"ann"_s}, {u"address"_s, u"ann"_s},
                {u"protocol"_s, u"irc"_s}});
        QVERIFY(isFromChat(byName) && !writerOf(m_bench.context, byName));
        QCOMPARE(whyNobody(byName), u"A name alone proves nobody."_s);
        const auto fromGateway = call({}, {{u"text"_s, u"pear"_s}});
        QVERIFY(!isFromChat(fromGateway) && !writerOf(m_bench.context, fromGateway));
        QCOMPARE(whyNobody(fromGateway), u"Nobody was named."_s);
    }

    void whoHasVotedBySpellingStaysThatVoter()
    {
        const auto before = MessageVoter::named(u"door"_s, u"0031201234567"_s);
        QCOMPARE(before.asWritten, u"gateway:door/0031201234567"_s);
        auto poll = polls::fruitPoll();
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(m_bench.room.makeOpen(poll));
        const auto tag = [this](const MessageVoter& voter) {
            return tagIn(m_bench.context, *m_bench.room.registry->find(u"fruit"_s), voter);
        };
        QCOMPARE(tag(before), before.tag);
        QVERIFY(m_bench.room.done(m_bench.room.registry->vote({.reader = polls::messageReader,
            .tag = before.asWritten,
            .uuid = polls::makeTapUuid(m_bench.room.now()),
            .poll = u"fruit"_s,
            .answer = u"apple"_s})));
        QCOMPARE(tag(before), before.asWritten);
        const auto other = MessageVoter::named(u"door"_s, u"0031207654321"_s);
        QCOMPARE(tag(other), other.tag); // who has not voted
        QCOMPARE(tag({.tag = u"account:ann"_s}), u"account:ann"_s);
    }

private:
    static Fields fromChat(const QString& account)
    {
        return {{u"network"_s, u"irc"_s}, {u"nick"_s, account}, {u"address"_s, account + u"!a@192.0.2.7"_s},
            {u"account"_s, account}, {u"protocol"_s, u"irc"_s}};
    }
    static ActionCall call(const QString& voter, const Fields& fields)
    {
        return ActionBench::call(u"vote"_s, {{u"voter"_s, voter}}, fields);
    }

    ActionBench m_bench;
};

QTEST_GUILESS_MAIN(MessageWriterTest)
#include "tst_messagewriter.moc"
