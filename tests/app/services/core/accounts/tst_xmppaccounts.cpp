#include "app/services/core/accounts/xmppaccounts.h"

#include "app/accounts/credentials/accountcertificates.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/credentials/secondfactors.h"
#include "app/accounts/credentials/totp.h"
#include "app/services/core/accounts/ircaccounts.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppAccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        m_accounts = std::make_unique<Accounts>(m_room->reactor, *m_room->database);
        QVERIFY(m_room->wait(m_accounts->open()));
        m_users = std::make_unique<XmppAccounts>(*m_accounts);
        QVERIFY(m_room->wait(m_users->add(u"Juliet"_s, u"r0m30"_s)));
    }
    void cleanup()
    {
        m_users.reset();
        m_accounts.reset();
        m_room.reset();
    }

    void whoRegistersIsAMember()
    {
        QCOMPARE(m_room->wait(m_accounts->find(u"juliet"_s))->role, Role::Member);
        QVERIFY(*m_room->wait(m_users->exists(u"JULIET"_s)));
        QVERIFY(!*m_room->wait(m_users->exists(u"romeo"_s)));
        QCOMPARE(m_room->wait(m_users->add(u"juliet"_s, u"x"_s)).error().reason, Reason::AlreadyExists);
        QVERIFY(m_room->wait(m_users->remove(u"juliet"_s)));
        QVERIFY(!*m_room->wait(m_users->exists(u"juliet"_s)));
    }

    void nobodyTakesTheNameOfWhoHasGone()
    {
        QVERIFY(m_room->wait(m_users->remove(u"juliet"_s)));
        const auto taken = m_room->wait(m_users->registerAccount(u"Juliet"_s, u"x"_s));
        QCOMPARE(taken.error().reason, Reason::AlreadyExists);
        QCOMPARE(taken.error().kind, Error::Kind::Refused);
        QVERIFY(m_room->wait(m_users->registerAccount(u"romeo"_s, u"x"_s)));
        QVERIFY(m_room->wait(m_users->add(u"juliet"_s, u"x"_s))); // an administrator may, by XEP-0133
    }

    // XEP-0077 §3.1: "not acceptable" is what makes a client show its form again.
    void whatWasFilledInWrongIsNotAcceptable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::newRow("no name") << u""_s << u"x"_s;
        QTest::newRow("a space") << u"a b"_s << u"x"_s;
        QTest::newRow("an address's mark") << u"a/b"_s << u"x"_s;
        QTest::newRow("too long") << QString(2000, u'a') << u"x"_s;
        QTest::newRow("no password") << u"romeo"_s << u""_s;
        QTest::newRow("a password of control characters") << u"romeo"_s << u"\a"_s;
        QTest::newRow("a very long password") << u"romeo"_s << QString(100'000, u'x');
    }
    void whatWasFilledInWrongIsNotAcceptable()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QCOMPARE(m_room->wait(m_users->add(name, password)).error().code, u"not-acceptable"_s);
        QCOMPARE(m_room->wait(m_accounts->list())->size(), 1);
    }

    void changesAPassword()
    {
        QVERIFY(m_room->wait(m_users->changePassword(u"juliet"_s, u"new"_s)));
        QVERIFY(!m_room->wait(m_users->verifyPassword(u"juliet"_s, u"r0m30"_s, u"::1"_s)));
        QVERIFY(m_room->wait(m_users->verifyPassword(u"juliet"_s, u"new"_s, u"::1"_s)));
        QCOMPARE(m_room->wait(m_users->changePassword(u"juliet"_s, u""_s)).error().code, u"not-acceptable"_s);
        QVERIFY(m_room->wait(m_users->verifyPassword(u"juliet"_s, u"new"_s, u"::1"_s)));
        QCOMPARE(m_room->wait(m_users->changePassword(u"nobody"_s, u"x"_s)).error().reason, Reason::NotFound);
    }

    /// Chat has no place to ask for the code, and a stolen password must not be enough to keep its owner out.
    void aSecondFactorKeepsChatFromTakingAnAccountOver()
    {
        const auto made = *m_room->wait(m_accounts->secondFactors().begin(u"juliet"_s));
        QVERIFY(m_room->wait(m_accounts->secondFactors().confirm(
            u"juliet"_s, totp::code(made.secret, totp::stepAt(m_room->reactor.clock().wallMsecs())))));
        IrcAccounts irc(*m_accounts);
        for (const auto& refused : {m_room->wait(m_users->changePassword(u"juliet"_s, u"new"_s)),
                 m_room->wait(m_users->mayTakeOver(u"juliet"_s)), m_room->wait(m_users->mayBeRemoved(u"juliet"_s)),
                 m_room->wait(irc.remove(u"juliet"_s)),
                 m_room->wait(m_users->addCertificate(u"juliet"_s, {u"phone"_s, u"ab12"_s, {}})),
                 m_room->wait(irc.setPassword(u"juliet"_s, u"new"_s)),
                 m_room->wait(irc.addCertificate(u"juliet"_s, u"ab12"_s))}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"not-allowed"_s);
            QVERIFY(refused.error().text.startsWith("This account has a second factor"_L1));
        }
        const auto others = m_room->wait(m_users->mayChangeOthers(u"juliet"_s));
        QCOMPARE(others.error().code, u"not-allowed"_s);
        QVERIFY(others.error().text.contains("on the page Users"_L1));
        QVERIFY(m_room->wait(m_users->verifyPassword(u"juliet"_s, u"r0m30"_s, u"::1"_s)));
        QVERIFY(m_room->wait(m_accounts->certificates().accountOf(u"ab12"_s))->isEmpty());
        QVERIFY(m_room->wait(m_accounts->secondFactors().remove(u"juliet"_s)));
        QVERIFY(m_room->wait(m_users->mayTakeOver(u"juliet"_s)));
        QVERIFY(m_room->wait(m_users->mayChangeOthers(u"juliet"_s)));
        QVERIFY(m_room->wait(irc.setPassword(u"juliet"_s, u"new"_s)));
    }

    /// One that was made for a service must not become the whole account, and with it all other services.
    void aTokenKeepsChatFromTakingAnAccountOver()
    {
        const auto token = *m_room->wait(
            m_accounts->tokens().make({.account = u"juliet"_s, .label = u"bot"_s, .services = {u"irc"_s}}));
        IrcAccounts irc(*m_accounts);
        QVERIFY(m_room->wait(irc.addCertificate(u"juliet"_s, u"ab12"_s))); // made, and nobody has come by it
        QVERIFY(m_room->wait(irc.credentials().verifyPassword(u"juliet"_s, token, u"::1"_s)));
        for (const auto& refused : {m_room->wait(irc.setPassword(u"Juliet"_s, u"new"_s)),
                 m_room->wait(irc.remove(u"juliet"_s)), m_room->wait(irc.addCertificate(u"juliet"_s, u"cd34"_s)),
                 m_room->wait(irc.removeCertificate(u"juliet"_s, u"ab12"_s))}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"not-allowed"_s);
            QVERIFY(refused.error().text.startsWith("A token (bot) has logged this account in here"_L1));
        }
        QVERIFY(m_room->wait(m_users->mayBeRemoved(u"juliet"_s))); // it has let nobody in there
        QVERIFY(m_room->wait(m_accounts->revokeToken(u"juliet"_s, 1)));
        QVERIFY(m_room->wait(irc.setPassword(u"juliet"_s, u"new"_s)));

        const auto another = *m_room->wait(m_accounts->tokens().make({.account = u"juliet"_s}));
        QVERIFY(m_room->wait(m_users->verifyPassword(u"juliet"_s, another, u"::1"_s)));
        for (const auto& refused : {m_room->wait(m_users->changePassword(u"juliet"_s, u"newer"_s)),
                 m_room->wait(m_users->mayBeRemoved(u"juliet"_s)), m_room->wait(m_users->mayChangeOthers(u"juliet"_s)),
                 m_room->wait(m_users->removeCertificate(u"juliet"_s, u"ab12"_s))})
            QCOMPARE(refused.error().code, u"not-allowed"_s);
        QCOMPARE(*m_room->wait(m_accounts->certificates().accountOf(u"ab12"_s)), u"juliet"_s);
        // an administrator, who has come some other way
        QVERIFY(m_room->wait(m_users->resetPassword(u"juliet"_s, u"newest"_s, {})));
        QVERIFY(m_room->wait(m_users->verifyPassword(u"juliet"_s, u"newest"_s, u"::1"_s)));
    }

    /// What is guessed by SASL counts; a client's token does not wait for it.
    void guessesSlowPasswordsAndNoTokens()
    {
        const auto stranger = u"198.51.100.7"_s;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(m_room->wait(m_users->scramKeys(u"juliet"_s, sasl::Hash::Sha256, stranger)));
            m_users->exchangeEnded(u"juliet"_s, stranger, false);
        }
        QCOMPARE(m_room->wait(m_users->scramKeys(u"juliet"_s, sasl::Hash::Sha256, stranger)).error().kind,
            Error::Kind::Busy);
        QCOMPARE(
            m_room->wait(m_users->verifyPassword(u"juliet"_s, u"r0m30"_s, stranger)).error().kind, Error::Kind::Busy);
        QVERIFY(m_room->wait(m_users->scramKeys(u"juliet"_s, sasl::Hash::Sha256, {})));
        m_users->tokenEnded(u"juliet"_s, stranger, true); // she is known there from now on
        QVERIFY(m_room->wait(m_users->verifyPassword(u"juliet"_s, u"r0m30"_s, stranger)));
    }

    /// Anybody can send some, and every device does after a change of the password.
    void wrongTokensKeepNobodyOut()
    {
        const auto stranger = u"198.51.100.7"_s;
        for (int i = 0; i < 200; ++i)
            m_users->tokenEnded(u"juliet"_s, stranger, false);
        QVERIFY(m_room->wait(m_users->verifyPassword(u"juliet"_s, u"r0m30"_s, stranger)));
    }

    void keysTellNothingOfWhoExists()
    {
        for (const auto hash : {sasl::Hash::Sha256, sasl::Hash::Sha1}) {
            const auto known = m_room->wait(m_users->scramKeys(u"juliet"_s, hash, u"::1"_s));
            const auto unknown = m_room->wait(m_users->scramKeys(u"nobody"_s, hash, u"::1"_s));
            const qsizetype size = hash == sasl::Hash::Sha256 ? 32 : 20;
            QVERIFY(known && unknown);
            QCOMPARE(known->storedKey.size(), size);
            QCOMPARE(unknown->storedKey.size(), size);
            QCOMPARE(unknown->iterations, known->iterations);
            QCOMPARE(unknown->salt.size(), known->salt.size());
            // the same each time
            QCOMPARE(m_room->wait(m_users->scramKeys(u"nobody"_s, hash, u"::1"_s))->salt, unknown->salt);
        }
        const auto wrong = m_room->wait(m_users->verifyPassword(u"juliet"_s, u"x"_s, u"::1"_s)).error();
        const auto nobody = m_room->wait(m_users->verifyPassword(u"nobody"_s, u"x"_s, u"::1"_s)).error();
        QCOMPARE(wrong.text, nobody.text);
    }

    void guessingBySCRAMIsSlowed()
    {
        int tries = 0;
        while (tries < 100 && m_room->wait(m_users->scramKeys(u"juliet"_s, sasl::Hash::Sha256, u"192.0.2.1"_s))) {
            m_users->exchangeEnded(u"juliet"_s, u"192.0.2.1"_s, false);
            ++tries;
        }
        QVERIFY2(tries > 2 && tries < 100, qPrintable(QString::number(tries)));
        QCOMPARE(m_room->wait(m_users->scramKeys(u"juliet"_s, sasl::Hash::Sha256, u"192.0.2.1"_s)).error().kind,
            Error::Kind::Busy);
        // Whoever knows the password from elsewhere is not kept out by that.
        QVERIFY(m_room->wait(m_users->scramKeys(u"juliet"_s, sasl::Hash::Sha256, u"192.0.2.2"_s)));
        m_users->exchangeEnded(u"juliet"_s, u"192.0.2.2"_s, true);
        m_room->reactor.advance(std::chrono::hours(1));
        QVERIFY(m_room->wait(m_users->scramKeys(u"juliet"_s, sasl::Hash::Sha256, u"192.0.2.1"_s)));
    }

private:
    std::unique_ptr<StoreRoom> m_room;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<XmppAccounts> m_users;
};

QTEST_GUILESS_MAIN(XmppAccountsTest)
#include "tst_xmppaccounts.moc"
