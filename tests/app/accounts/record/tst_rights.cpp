#include "app/accounts/record/rights.h"

#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

Account who(Role role, bool disabled = false)
{
    Account account{u"alice"_s, role};
    account.disabled = disabled;
    return account;
}

} // namespace

class RightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whoever gives a right reads the sentence: two of them must not say the same.
    void theyAreToldApart()
    {
        QSet<QString> names, labels, sentences;
        for (const auto right : allRights()) {
            const auto& info = rightInfo(right);
            QVERIFY(info.right == right && info.help.endsWith(u'.'));
            QVERIFY(rightNamed(info.name) == right);
            names << info.name;
            labels << info.label;
            sentences << info.help;
        }
        QCOMPARE(allRights().size(), 7);
        QCOMPARE(names.size(), 7);
        QCOMPARE(labels.size(), 7);
        QCOMPARE(sentences.size(), 7);
    }

    void rolesBringRights()
    {
        QVERIFY(allows(who(Role::Administrator), {}, Right::Python, u"manhole"_s));
        QVERIFY(allows(who(Role::Operator), {}, Right::Looking, u"manhole"_s));
        QVERIFY(!allows(who(Role::Operator), {}, Right::Python, u"manhole"_s));
        QVERIFY(!allows(who(Role::Member), {}, Right::Looking, u"manhole"_s));
        QVERIFY(allows(who(Role::Member), {}, Right::Login, u"xmpp"_s));
        QVERIFY(allows(who(Role::Guest), {}, Right::Login, u"irc"_s));
        QVERIFY(!allows(who(Role::Guest), {}, Right::Login, u"manhole"_s));
    }

    void stationsLogInToXmppAndNothingElse()
    {
        QVERIFY(allows(who(Role::Station), {}, Right::Login, u"xmpp"_s));
        QVERIFY(!allows(who(Role::Station), {{Right::Login, u"xmpp"_s, false}}, Right::Login, u"xmpp"_s));
        for (const auto& service : {u"irc"_s, u"manhole"_s, u"http"_s, QString()}) {
            const RightRule granted{Right::Login, service, true};
            QVERIFY(!allows(who(Role::Station), {granted}, Right::Login, service));
            QVERIFY(!mayBeGranted(who(Role::Station), granted));
        }
        for (const auto right : allRights()) {
            const RightRule granted{right, {}, true};
            QCOMPARE(allows(who(Role::Station), {granted}, right, u"xmpp"_s), right == Right::Login);
            QVERIFY(!mayBeGranted(who(Role::Station), granted));
        }
        QVERIFY(mayBeGranted(who(Role::Station), {Right::Login, u"xmpp"_s, true}));
        QVERIFY(mayBeGranted(who(Role::Station), {Right::Login, {}, false}));
    }

    void theNearestRuleCounts()
    {
        const RightRule nowhere{Right::Login, {}, false};
        const RightRule chat{Right::Login, u"xmpp"_s, true};
        QVERIFY(!allows(who(Role::Member), {nowhere}, Right::Login, u"xmpp"_s));
        QVERIFY(allows(who(Role::Member), {chat, nowhere}, Right::Login, u"xmpp"_s));
        QVERIFY(allows(who(Role::Member), {nowhere, chat}, Right::Login, u"xmpp"_s));
        QVERIFY(!allows(who(Role::Member), {nowhere, chat}, Right::Login, u"irc"_s));
        QVERIFY(allows(who(Role::Member), {{Right::Looking, u"manhole"_s, true}}, Right::Looking, u"manhole"_s));
    }

    void disabledMayNothing()
    {
        for (const auto right : allRights())
            QVERIFY(!allows(who(Role::Administrator, true), {{right, {}, true}}, right, u"xmpp"_s));
    }

    void pythonIsForAdministratorsWhateverARuleSays()
    {
        const RightRule rule{Right::Python, u"manhole"_s, true};
        QVERIFY(!allows(who(Role::Operator), {rule}, Right::Python, u"manhole"_s));
        const auto refused = mayBeGranted(who(Role::Operator), rule);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains("full power"_L1));
        QVERIFY(mayBeGranted(who(Role::Administrator), rule));
        QVERIFY(mayBeGranted(who(Role::Operator), {Right::Python, {}, false}));
        QVERIFY(!allows(who(Role::Administrator), {{Right::Python, {}, false}}, Right::Python, u"manhole"_s));
    }

    void anAccountIsWhatItsRightsSayAtPolls()
    {
        using polls::PollRole;
        const auto at = u"manhole"_s;
        QCOMPARE(pollRole(who(Role::Guest), {}, at), PollRole::Nobody);
        QCOMPARE(pollRole(who(Role::Member), {}, at), PollRole::Nobody);
        QCOMPARE(pollRole(who(Role::Member), {{Right::Looking, {}, true}}, at), PollRole::Viewer);
        QCOMPARE(pollRole(who(Role::Member), {{Right::PollsAssist, {}, true}}, at), PollRole::Assistant);
        QCOMPARE(pollRole(who(Role::Member), {{Right::PollsAssist, u"xmpp"_s, true}}, at), PollRole::Nobody);
        QCOMPARE(pollRole(who(Role::Member), {{Right::PollsHost, {}, true}}, at), PollRole::Host);
        QCOMPARE(pollRole(who(Role::Operator), {}, at), PollRole::Host);
        const RightRule noHost{Right::PollsHost, {}, false};
        QCOMPARE(pollRole(who(Role::Operator), {noHost, {Right::Operate, {}, false}}, at), PollRole::Assistant);
        QCOMPARE(pollRole(who(Role::Administrator, true), {}, at), PollRole::Nobody);
    }

    void namesGoBothWays()
    {
        for (const auto right : allRights())
            QCOMPARE(rightNamed(rightName(right)), right);
        QVERIFY(!rightNamed(u"everything"_s));
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
