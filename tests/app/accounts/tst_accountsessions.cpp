#include "app/accounts/accountsessions.h"

#include "app/accounts/authenticator.h"
#include "app/accounts/credentials/accountcertificates.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/credentials/sshpublickey.h"
#include "app/accounts/record/accountchange.h"
#include "app/accounts/record/accountrights.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Sessions by name; ends them as told.
class FakeKeeper final : public SessionOwner {
public:
    explicit FakeKeeper(QString service) : m_service(std::move(service)) {}
    QString sessionService() const override { return m_service; }
    qsizetype sessionsOf(const QString& account) const override { return there.value(account).size(); }
    void endSessions(const QString& account, SessionsEnd why, const QString& except) override
    {
        told << sessionsEndText(why);
        const bool stays = there.value(account).contains(except);
        there[account] = stays ? QStringList{except} : QStringList();
    }
    void endSessionsBy(const QString& account, const Proof& proof) override { lost << account + u' ' + proof.what; }
    void judgeSessions(const Account& account, const QList<RightRule>&) override { judged << roleName(account.role); }

    QHash<QString, QStringList> there;
    QStringList told;
    QStringList judged;
    QStringList lost;

private:
    QString m_service;
};

} // namespace

class AccountSessionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AccountFixture>();
        QVERIFY(m->addAlice(Role::Operator));
        for (auto* keeper : {&m_chat, &m_prompt}) {
            *keeper = FakeKeeper(keeper->sessionService());
            keeper->there = {{u"alice"_s, {u"desk"_s, u"phone"_s}}, {u"bob"_s, {u"bench"_s}}};
            m->accounts->sessions().add(*keeper);
        }
    }
    void cleanup() { m.reset(); }

    void areCountedOverAllServices()
    {
        QCOMPARE(m->accounts->sessions().count(u"alice"_s), 4);
        QCOMPARE(m->accounts->sessions().services(u"alice"_s), (QStringList{u"manhole"_s, u"xmpp"_s}));
        QCOMPARE(m->accounts->sessions().count(u"nobody"_s), 0);
        m->accounts->sessions().remove(m_prompt);
        QCOMPARE(m->accounts->sessions().count(u"alice"_s), 2);
    }

    void endWhenTheAccountIsDisabled()
    {
        QVERIFY(m->got(m->accounts->setDisabled(u"Alice"_s, true)));
        QCOMPARE(m->accounts->sessions().count(u"alice"_s), 0);
        QCOMPARE(m->accounts->sessions().count(u"bob"_s), 2);
        QCOMPARE(m_chat.told, QStringList(u"The account has been disabled."_s));
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, false)));
        QCOMPARE(m_chat.told.size(), 1);
    }

    /// What somebody holds of a login, such as a voter's cookie, is not theirs again when the account is enabled.
    void loginsAreOvertakenWhenTheAccountIsDisabled()
    {
        const auto before = m->accounts->generation();
        QVERIFY(m->got(m->accounts->setDisabled(u"Alice"_s, true)));
        const auto disabled = m->accounts->generation(u"alice"_s);
        QVERIFY(disabled > before);
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, false)));
        QCOMPARE(m->accounts->generation(u"alice"_s), disabled);
        QVERIFY(m->accounts->generation(u"bob"_s) <= before);
        QVERIFY(!m->got(m->accounts->setDisabled(u"nobody"_s, true)));
        QCOMPARE(m->accounts->generation(), disabled);
    }

    void endWhereTheRightIsLost()
    {
        QVERIFY(m->got(m->accounts->rights().set(u"alice"_s, {Right::Login, u"xmpp"_s, false})));
        QCOMPARE(m->accounts->sessions().services(u"alice"_s), QStringList(u"manhole"_s));
        QVERIFY(m_prompt.told.isEmpty());
        QCOMPARE(m_prompt.judged, QStringList(u"operator"_s));
        m_chat.there[u"alice"_s] = QStringList(u"desk"_s);
        QVERIFY(m->got(m->accounts->rights().clear(u"alice"_s, Right::Login, u"xmpp"_s)));
        QCOMPARE(m_chat.there.value(u"alice"_s).size(), 1);
    }

    void areJudgedByTheNewRole()
    {
        QVERIFY(m->got(m->accounts->setRole(u"alice"_s, Role::Member)));
        QCOMPARE(m_chat.judged, QStringList(u"member"_s));
        QVERIFY(m->got(m->accounts->setRole(u"alice"_s, Role::Guest))); // has no prompt at all
        QCOMPARE(m->accounts->sessions().services(u"alice"_s), QStringList(u"xmpp"_s));
    }

    void endWithThePasswordButForTheOneThatChangedIt()
    {
        QVERIFY(m->got(m->accounts->setPassword(u"alice"_s, u"new"_s, u"phone"_s)));
        QCOMPARE(m_chat.there.value(u"alice"_s), QStringList(u"phone"_s));
        QVERIFY(m->got(m->accounts->setPassword(u"alice"_s, u"newer"_s)));
        QCOMPARE(m->accounts->sessions().count(u"alice"_s), 0);
        QVERIFY(m_chat.told.last().contains("password has been changed"_L1));
        QVERIFY(!m->got(m->accounts->setPassword(u"nobody"_s, u"x"_s)));
    }

    void endWithTheAccount()
    {
        QVERIFY(m->got(m->accounts->remove(u"alice"_s)));
        QCOMPARE(m_chat.told, QStringList(u"The account has been removed."_s));
    }

    void endWithWhatTheyWereBegunBy()
    {
        const auto
            line = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB alice@home"_s;
        QVERIFY(m->got(m->accounts->addSshKey(u"alice"_s, line)));
        const auto key = SshPublicKey::parse(line);
        QVERIFY(m->got(m->accounts->removeSshKey(u"Alice"_s, key->blob)));
        QCOMPARE(m_prompt.lost, QStringList(u"alice "_s + key->fingerprint()));
        QVERIFY(!m->got(m->accounts->removeSshKey(u"alice"_s, key->blob)));
        QCOMPARE(m_prompt.lost.size(), 1);
        QVERIFY(m->got(m->accounts->certificates().add(u"alice"_s, {{}, u"ab12"_s, {}})));
        QVERIFY(m->got(m->accounts->removeCertificate(u"alice"_s, u"ab12"_s)));
        QCOMPARE(m_chat.lost.last(), u"alice ab12"_s);
        QVERIFY(m_chat.told.isEmpty()); // all else stays
    }

    /// At the services where it was used, also before a restart.
    void endWithTheirToken()
    {
        auto unused = m->got(m->accounts->tokens().make({.account = u"alice"_s, .label = u"unused"_s}));
        auto used = m->got(m->accounts->tokens().make({.account = u"alice"_s, .label = u"used"_s}));
        QVERIFY(unused && used);
        QVERIFY(m->got(m->accounts->authenticator().verifyPlain(u"alice"_s, *used, {u"xmpp"_s, {}, u"::1"_s})));
        for (auto* keeper : {&m_chat, &m_prompt})
            m->accounts->sessions().remove(*keeper);
        m->openAgain();
        for (auto* keeper : {&m_chat, &m_prompt})
            m->accounts->sessions().add(*keeper);
        const auto tokens = m->got(m->accounts->tokens().of(u"alice"_s));
        QCOMPARE(tokens->size(), 2);
        QCOMPARE(tokens->last().usedAt, QStringList(u"xmpp"_s));
        for (const auto& token : *tokens)
            QVERIFY(m->got(m->accounts->revokeToken(u"alice"_s, token.number)));
        QCOMPARE(m_chat.lost, QStringList(u"alice "_s + QString::number(tokens->last().number)));
        QVERIFY(m_prompt.lost.isEmpty());
        const auto again = m->got(m->accounts->revokeToken(u"alice"_s, tokens->last().number));
        QCOMPARE(again.error().reason, Reason::NotFound);
    }

    /// A login that was begun before and takes its time comes through behind the change.
    /// Programs that share a database let people in by the same accounts.
    void endAsAnotherProgramTells()
    {
        using Kind = AccountChange::Kind;
        const auto tell = [this](const AccountChange& change) {
            m->database->noteChangedElsewhere(change.toText());
            m->reactor.turn();
        };
        const auto before = m->accounts->generation();
        tell({Kind::Proof, u"alice"_s, {Proof::Kind::Token, u"7"_s}, {u"xmpp"_s}});
        QCOMPARE(m_chat.lost, QStringList(u"alice 7"_s));
        QVERIFY(m_prompt.lost.isEmpty());
        QVERIFY(m->accounts->generation(u"alice"_s) > before);
        tell({Kind::Password, u"alice"_s});
        QCOMPARE(m->accounts->sessions().count(u"alice"_s), 0);
        QCOMPARE(m->accounts->sessions().count(u"bob"_s), 2);
        m->database->noteChangedElsewhere(u"accounts {}"_s);
        m->database->noteChangedElsewhere(u"polls"_s);
        QCOMPARE(m->accounts->sessions().count(u"bob"_s), 2);
    }
    void endWhereWhatAnotherProgramToldWasMissed_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("disabled") << false;
        QTest::newRow("removed") << true;
    }
    void endWhereWhatAnotherProgramToldWasMissed()
    {
        QFETCH(const bool, isRemoved);
        Accounts elsewhere(m->reactor, *m->database);
        QVERIFY(m->got(elsewhere.open()));
        QVERIFY(m->got(isRemoved ? elsewhere.remove(u"alice"_s) : elsewhere.setDisabled(u"alice"_s, true)));
        QCOMPARE(m->accounts->sessions().count(u"alice"_s), 4);
        m->database->noteChangedElsewhere();
        QVERIFY(m->reactor.turnUntil([this] { return m->accounts->sessions().count(u"alice"_s) == 0; }));
        QCOMPARE(m->accounts->sessions().count(u"bob"_s), 2);
    }

    void areJudgedOnceMoreLater()
    {
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, true)));
        m_chat.there[u"alice"_s] = QStringList(u"slow"_s);
        m->reactor.manualClock().advance(2min);
        m->reactor.turn();
        QCOMPARE(m_chat.there.value(u"alice"_s).size(), 1);
        m->reactor.manualClock().advance(2min);
        QVERIFY(m->reactor.turnUntil([this] { return m_chat.there.value(u"alice"_s).isEmpty(); }));
    }

private:
    std::unique_ptr<AccountFixture> m;
    FakeKeeper m_chat{u"xmpp"_s};
    FakeKeeper m_prompt{u"manhole"_s};
};

QTEST_GUILESS_MAIN(AccountSessionsTest)
#include "tst_accountsessions.moc"
