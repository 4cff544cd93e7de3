#include "app/rules/actions/messagevoter.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class MessageVoterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAccountOfOursIsOneVoterEverywhere()
    {
        for (const auto& network : {u"irc"_s, u"xmpp"_s}) {
            const auto voter = who(network, u"ann"_s, u"ann!a@192.0.2.7"_s);
            QCOMPARE(voter.tag, u"account:ann"_s); // as on the voting page
            QVERIFY(voter.isAccount);
        }
    }

    void whatAnotherNetworkProvesIsNoAccountOfOurs()
    {
        const auto voter = who(m_bench.account.title, u"ann"_s, u"ann"_s);
        QCOMPARE(voter.tag, u"message:%1/account ann"_s.arg(m_bench.account.title));
        QVERIFY(!voter.isAccount);
        m_bench.account.title = u"IRC"_s; // called like our service
        QVERIFY(!who(u"irc"_s, u"ann"_s, u"ann!a@192.0.2.7"_s).isAccount);
    }

    void anotherNameIsNoOtherVoter()
    {
        const auto ann = who(u"irc"_s, {}, u"ann!a@192.0.2.7"_s);
        QVERIFY(!ann.isAccount);
        QCOMPARE(ann.tag, who(u"irc"_s, {}, u"bob!b@192.0.2.7"_s).tag);
        QVERIFY(ann.tag != who(u"irc"_s, {}, u"ann!a@192.0.2.8"_s).tag);
        // Who has one address of IPv6 has many.
        QCOMPARE(who(u"irc"_s, {}, u"a!a@2001:db8:1:2::7"_s).tag, who(u"irc"_s, {}, u"b!b@2001:db8:1:2:9::1"_s).tag);
        QVERIFY(who(u"irc"_s, {}, u"a!a@2001:db8:1:2::7"_s).tag != who(u"irc"_s, {}, u"a!a@2001:db8:1:3::7"_s).tag);
        QCOMPARE(who(u"irc"_s, {}, u"a!a@127.0.0.2"_s).tag, who(u"irc"_s, {}, u"a!a@::1"_s).tag);
        const auto guest = who(u"xmpp"_s, {}, u"eve@example.org/one"_s, u"eve@example.org"_s, u"xmpp"_s);
        QCOMPARE(guest.tag, u"message:xmpp/eve@example.org"_s);
        QCOMPARE(guest.tag, who(u"xmpp"_s, {}, u"eve@example.org/two"_s, u"eve@example.org"_s, u"xmpp"_s).tag);
    }

    void aNameAloneProvesNobody()
    {
        const auto fields = [](const QString& network, const QString& address, const QString& protocol) {
            return Fields{
                {u"network"_s, network}, {u"nick"_s, u"ann"_s}, {u"address"_s, address}, {u"protocol"_s, protocol}};
        };
        const auto& context = m_bench.context;
        QVERIFY(!MessageVoter::of(context, fields(m_bench.account.title, u"ann"_s, u"irc"_s)));
        QVERIFY(!MessageVoter::of(context, fields(u"irc"_s, u"a@b"_s, u"irc"_s)));
        QVERIFY(!MessageVoter::of(context, fields(u"xmpp"_s, u"hall@rooms.localhost/ann"_s, u"xmpp"_s)));
        QVERIFY(!MessageVoter::of(context, fields(m_bench.account.title, u"hall@rooms.net/ann"_s, u"xmpp"_s)));
        QVERIFY(!MessageVoter::of(context, {}));
        // A guest of our own, as XmppRuleSource tells of one: another name at each login.
        QVERIFY(!MessageVoter::of(context,
            {{u"network"_s, u"xmpp"_s}, {u"nick"_s, u"guest-7"_s}, {u"address"_s, u"guest-7@localhost/a"_s},
                {u"protocol"_s, u"xmpp"_s}}));
        QVERIFY(MessageVoter::of(context, fields(m_bench.account.title, u"ann@example.org"_s, u"xmpp"_s)));
    }

    void spellingsOfANumberAreOneVoter_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("voter");
        const auto row = [](const QString& written, const QString& voter) {
            QTest::newRow(qPrintable(written)) << written << voter;
        };
        for (const auto& same : {u"+491701234567"_s, u"491701234567"_s, u"+49 170 1234567"_s, u"00491701234567"_s,
                 u" 0049 (170) 123-4567"_s, u"+49\u00A0170\u20111234567"_s})
            row(same, u"+491701234567"_s);
        row(u"+31612345678"_s, u"+31612345678"_s);
        // These may be numbers within a country.
        for (const auto& other : {u"2025550123"_s, u"31612345678"_s, u"01701234567"_s, u"0170 1234567"_s})
            row(other, other);
        // And these are no telephone numbers.
        for (const auto& other : {u"+49 (0)170 1234567"_s, u"+049170123456"_s, u"000491701234567"_s, u"+49"_s,
                 u"0012"_s, u"+4917012345678901"_s, u"4917012345678901"_s, u"+49170ann"_s, u"49 170 1234567"_s,
                 u"table-7"_s, u"12345"_s, u"+"_s, u"00"_s, u"+\u0664\u0669\u0661\u0667\u0660\u0661\u0662\u0663"_s})
            row(other, other);
    }
    void spellingsOfANumberAreOneVoter()
    {
        QFETCH(QString, written);
        QFETCH(QString, voter);
        const auto named = MessageVoter::named(u"sms"_s, written);
        QCOMPARE(named.tag, u"gateway:sms/"_s + voter);
        const auto before = u"gateway:sms/"_s + written.simplified();
        QCOMPARE(named.asWritten, before == named.tag ? QString() : before);
    }

    void longNamesStayApart()
    {
        const auto one = MessageVoter::named(u"sms"_s, QString(4000, u'1'));
        const auto other = MessageVoter::named(u"sms"_s, QString(4001, u'1'));
        QVERIFY(one.tag != other.tag);
        QVERIFY(one.tag.size() <= 128); // as a tap may have it
        QVERIFY(polls::isVoterTag(one.tag) && polls::isVoterTag(who(u"irc"_s, {}, u"a!a@b"_s).tag));
        // Whoever names voters speaks for that rule alone, and for no account.
        QVERIFY(MessageVoter::named(u"mail"_s, u"+31"_s).tag != MessageVoter::named(u"sms"_s, u"+31"_s).tag);
        QCOMPARE(MessageVoter::named(u"sms"_s, u" account:ann "_s).tag, u"gateway:sms/account:ann"_s);
    }

private:
    MessageVoter who(const QString& network, const QString& account, const QString& address,
        const QString& nick = u"ann"_s, const QString& protocol = u"irc"_s)
    {
        return MessageVoter::of(m_bench.context,
            {{u"network"_s, network}, {u"account"_s, account}, {u"address"_s, address}, {u"nick"_s, nick},
                {u"protocol"_s, protocol}})
            .value_or(MessageVoter());
    }

    ActionBench m_bench;
};

QTEST_GUILESS_MAIN(MessageVoterTest)
#include "tst_messagevoter.moc"
