#include "app/accounts/credentials/apitokens.h"

#include "app/accounts/authenticator.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ApiTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AccountFixture>();
        QVERIFY(m->addAlice());
    }
    void cleanup() { m.reset(); }

    void letInWhereTheyAreMeantFor()
    {
        const auto token = *make({.label = u"backup"_s, .services = {u"manhole"_s, u"http"_s}});
        QVERIFY(ApiTokens::looksLikeOne(token));
        const auto known = m->got(tokens().verify(token, u"http"_s));
        QVERIFY(known);
        QCOMPARE(known->account, u"alice"_s);
        QCOMPARE(known->label, u"backup"_s);
        QCOMPARE(m->got(tokens().verify(token, u"xmpp"_s)).error().reason, Reason::NotAuthorised);
        QVERIFY(!m->got(tokens().verify(token.chopped(1) + u'!', u"http"_s)));
    }

    void expire()
    {
        const auto token = *make({.expiresAt = m->reactor.clock().wallMsecs() + 60'000});
        QVERIFY(m->got(tokens().verify(token, u"xmpp"_s)));
        m->reactor.advance(60s);
        QVERIFY(!m->got(tokens().verify(token, u"xmpp"_s)));
    }

    void areNotKeptInTheClear()
    {
        const auto token = *make({});
        m->openAgain();
        const QDir folder(m->folder.path());
        for (const auto& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY(!file.readAll().contains(token.toLatin1()));
        }
        QVERIFY(m->got(tokens().verify(token, u"xmpp"_s)));
    }

    void areRevokedOneByOne()
    {
        const auto one = *make({});
        const auto two = *make({});
        const auto list = *m->got(tokens().of(u"alice"_s));
        QCOMPARE(list.size(), 2);
        QVERIFY(m->got(tokens().revoke(u"alice"_s, list[0].number)));
        QVERIFY(!m->got(tokens().verify(one, {})));
        QVERIFY(m->got(tokens().verify(two, {})));
        QCOMPARE(m->got(tokens().revoke(u"bob"_s, list[1].number)).error().reason, Reason::NotFound);
    }

    void areBounded()
    {
        for (int i = 0; i < ApiTokens::mostOfOne; ++i)
            QVERIFY(make({}));
        QCOMPARE(make({}).error().reason, Reason::NoSpace);
        QCOMPARE(m->got(tokens().make({.account = u"bob"_s})).error().reason, Reason::NotFound);
    }

    void passForThePasswordOfTheirOwnAccount()
    {
        const auto token = *make({.services = {u"xmpp"_s}});
        const LoginContext door{u"xmpp"_s, {}, u"10.0.0.7"_s};
        QVERIFY(m->got(m->accounts->add(u"bob"_s, u"x"_s, Role::Member)));
        QVERIFY(m->got(m->accounts->authenticator().verifyPlain(u"alice"_s, token, door)));
        QVERIFY(!m->got(m->accounts->authenticator().verifyPlain(u"bob"_s, token, door)));
        QVERIFY(!m->got(m->accounts->authenticator().verifyPlain(u"alice"_s, token, {u"irc"_s, {}, u"10.0.0.7"_s})));
    }

private:
    ApiTokens& tokens() { return m->accounts->tokens(); }
    Result<QString> make(ApiToken token)
    {
        token.account = u"alice"_s;
        return m->got(tokens().make(token));
    }
    std::unique_ptr<AccountFixture> m;
};

QTEST_GUILESS_MAIN(ApiTokensTest)
#include "tst_apitokens.moc"
