#include "app/services/xmpp/xmpplogins.h"

#include "tests/app/services/xmpphouse.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// A server with a client of juliet's, and the part under test.
struct LoginHouse {
    XmppHouse house{{}};
    xmpp::House people;
    TaskSet work{TaskSet::unhandled};
    XmppLogins logins{house.context, work};
    xmpp::Peer juliet{people};

    LoginHouse()
    {
        logins.open(*people.server, nullptr);
        juliet.logIn(u"juliet"_s);
        juliet.forget();
    }
    AccountSessions& sessions() { return house.accounts.sessions(); }
};

} // namespace

class XmppLoginsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAndTellsWhoIsIn()
    {
        LoginHouse stage;
        QCOMPARE(stage.sessions().count(u"juliet"_s), 1);
        QCOMPARE(stage.sessions().count(u"romeo"_s), 0);
        QCOMPARE(stage.sessions().services(u"juliet"_s), QStringList(u"xmpp"_s));
        const auto& entry = stage.house.log.entries().back();
        QCOMPARE(entry.source, u"xmpp"_s);
        QVERIFY2(entry.text.startsWith(u"juliet came in from "_s), qPrintable(entry.text));
    }

    void endsThoseOfAnAccount()
    {
        LoginHouse stage;
        stage.sessions().end(u"romeo"_s, SessionsEnd::Disabled);
        stage.people.reactor.turn();
        QVERIFY(stage.juliet.isConnected());
        stage.sessions().end(u"juliet"_s, SessionsEnd::Disabled);
        stage.people.reactor.turn();
        const auto heard = stage.juliet.heard().join(u' ');
        QVERIFY2(heard.contains(u"not-authorized"_s) && heard.contains(sessionsEndText(SessionsEnd::Disabled)),
            qPrintable(heard));
        QCOMPARE(stage.sessions().count(u"juliet"_s), 0);
    }

    /// Who is removed is the departures': they clear up first, or answer who has asked for it.
    void leavesThoseOfARemovedAccount()
    {
        LoginHouse stage;
        stage.sessions().end(u"juliet"_s, SessionsEnd::Removed);
        stage.people.reactor.turn();
        QVERIFY(stage.juliet.isConnected());
    }

    void endsThoseThatMayHaveComeByATokenThatIsGone()
    {
        LoginHouse stage;
        stage.sessions().endBy(u"juliet"_s, {Proof::Kind::Certificate, u"00"_s});
        stage.people.reactor.turn();
        QVERIFY(stage.juliet.isConnected()); // came by a password
        stage.sessions().endBy(u"juliet"_s, {Proof::Kind::Token, {}});
        stage.people.reactor.turn();
        QVERIFY2(stage.juliet.heard().join(u' ').contains(u"not-authorized"_s), "still in");
    }

    void knowsNobodyOnceItIsClosed()
    {
        LoginHouse stage;
        stage.logins.close();
        QCOMPARE(stage.sessions().count(u"juliet"_s), 0);
        stage.sessions().end(u"juliet"_s, SessionsEnd::Disabled);
        stage.people.reactor.turn();
        QVERIFY(stage.juliet.isConnected());
    }
};

QTEST_GUILESS_MAIN(XmppLoginsTest)
#include "tst_xmpplogins.moc"
