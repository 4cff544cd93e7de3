#include "app/accounts/portal.h"

#include <numeric>

#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/credentials/accountcertificates.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/credentials/secondfactors.h"
#include "app/accounts/credentials/sshpublickey.h"
#include "app/accounts/credentials/totp.h"
#include "app/accounts/record/accountrights.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const LoginContext door{u"manhole"_s, u"ssh"_s, u"10.0.0.7"_s};
const auto keyLine = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB alice@home"_s;
const auto key = QByteArray::fromBase64("AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB");
const PasswordCredentials right{u"alice"_s, u"wonder land"_s};

} // namespace

class PortalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AccountFixture>();
        QVERIFY(m->addAlice());
        m_portal = std::make_unique<Portal>(*m->accounts);
    }
    void cleanup()
    {
        m_portal.reset();
        m.reset();
    }

    void opensToAPassword()
    {
        const auto avatar = login(right);
        QVERIFY(avatar);
        QCOMPARE(avatar->account.name, u"alice"_s);
        QCOMPARE(avatar->method, u"password"_s);
        QVERIFY(avatar->may(Right::Files));
        QVERIFY(!avatar->may(Right::Looking));
        QVERIFY(!login(PasswordCredentials{u"alice"_s, u"x"_s}));
    }

    void tellsWhatTheyCameBy()
    {
        QCOMPARE(login(right)->proof, Proof());
        QVERIFY(m->got(m->accounts->addSshKey(u"alice"_s, keyLine)));
        QCOMPARE(login(SshKeyCredentials{u"alice"_s, key})->proof,
            (Proof{Proof::Kind::SshKey, SshPublicKey::fingerprintOf(key)}));
        const auto token = m->got(m->accounts->tokens().make({.account = u"alice"_s}));
        const Proof proof{
            Proof::Kind::Token, QString::number(m->got(m->accounts->tokens().of(u"alice"_s))->first().number)};
        QCOMPARE(login(PasswordCredentials{u"alice"_s, *token})->proof, proof);
        QCOMPARE(login(TokenCredentials{*token})->proof, proof);
    }

    /// What was right when it was asked for is not when the answer comes: it might as well have been the password.
    void letsNobodyInBehindAChange()
    {
        bool wasRefused = false;
        // mostly the change is written before a password is computed
        for (int round = 0; round < 50 && !wasRefused; ++round) {
            QVERIFY(m->got(m->accounts->addSshKey(u"alice"_s, keyLine)));
            auto entering = m_portal->login(right, door);
            auto removing = m->accounts->removeSshKey(u"alice"_s, key);
            QVERIFY(m->reactor.turnUntil([&] { return entering.isReady() && removing.isReady(); }));
            wasRefused = !entering.take();
            QVERIFY(removing.take());
        }
        QVERIFY(wasRefused);
        QVERIFY(login(right));
    }

    void asksForNoCodeOfAKeyThatHasGone()
    {
        QVERIFY(m->got(m->accounts->addSshKey(u"alice"_s, keyLine)));
        const auto begun = m->got(m->accounts->secondFactors().begin(u"alice"_s));
        const auto code = [&] { return totp::code(begun->secret, totp::stepAt(m->reactor.clock().wallMsecs())); };
        QVERIFY(m->got(m->accounts->secondFactors().confirm(u"alice"_s, code())));
        const auto half = login(SshKeyCredentials{u"alice"_s, key});
        QVERIFY(half && half->needsSecondFactor);
        QVERIFY(m->got(m->accounts->removeSshKey(u"alice"_s, key)));
        m->reactor.manualClock().advance(60s);
        QVERIFY(!m->got(m_portal->secondFactor(*half, code())));
    }

    void opensToACertificateThatIsKnown()
    {
        QVERIFY(m->got(m->accounts->certificates().add(u"alice"_s, {{}, u"ab12"_s, {}})));
        const auto avatar = login(CertificateCredentials{{}, u"ab12"_s});
        QVERIFY(avatar);
        QCOMPARE(avatar->account.name, u"alice"_s);
        QCOMPARE(avatar->method, u"certificate"_s);
        QVERIFY(login(CertificateCredentials{u"Alice@localhost"_s, u"ab12"_s}));
        QVERIFY(m->got(m->accounts->add(u"bob"_s, u"b"_s, Role::Member)));
        for (const auto& wrong : {CertificateCredentials{u"bob"_s, u"ab12"_s}, CertificateCredentials{{}, u"cd34"_s},
                 CertificateCredentials{u"a b"_s, {}}})
            QCOMPARE(login(wrong).error().reason, Reason::NotAuthorised);
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, true)));
        QCOMPARE(login(CertificateCredentials{{}, u"ab12"_s}).error().reason, Reason::NotAuthorised);
    }

    void opensToACertificateThatIsVouchedFor()
    {
        const CertificateCredentials vouched{u"alice"_s, u"ef56"_s, true};
        QCOMPARE(login(vouched)->account.name, u"alice"_s);
        QVERIFY(!login(CertificateCredentials{{}, u"ef56"_s, true})); // for nobody by name
        QVERIFY(!login(CertificateCredentials{u"bob"_s, u"ef56"_s, true}));
        QVERIFY(m->got(m->accounts->rights().set(u"alice"_s, {Right::Login, u"manhole"_s, false})));
        QVERIFY(!login(vouched));
    }

    void opensToAKeyThatWasAdded()
    {
        QVERIFY(m->got(m->accounts->addSshKey(u"alice"_s, keyLine)));
        QVERIFY(*m->got(m_portal->knowsSshKey(u"Alice@localhost"_s, key)));
        QVERIFY(!*m->got(m_portal->knowsSshKey(u"alice"_s, key + 'x')));
        QVERIFY(!*m->got(m_portal->knowsSshKey(u"bob"_s, key)));
        QVERIFY(!*m->got(m_portal->knowsSshKey(u"a b"_s, key)));
        QCOMPARE(login(SshKeyCredentials{u"alice"_s, key})->method, u"ssh-key"_s);
        const auto nobody = login(SshKeyCredentials{u"bob"_s, key});
        const auto other = login(SshKeyCredentials{u"alice"_s, "x"_ba});
        QVERIFY(!nobody && !other);
        QCOMPARE(nobody.error(), other.error());
    }

    void opensToATokenWithoutAName()
    {
        const auto token = *m->got(m->accounts->tokens().make({.account = u"alice"_s, .services = {u"manhole"_s}}));
        const auto avatar = login(TokenCredentials{token});
        QVERIFY(avatar);
        QCOMPARE(avatar->account.name, u"alice"_s);
        QVERIFY(!login(TokenCredentials{u"ept_"_s + QString(43, u'A')}));
        QVERIFY(!login(TokenCredentials{token}, {u"http"_s, {}, u"10.0.0.7"_s}));
    }

    void staysShutToTheDisabledWhateverTheyShow()
    {
        QVERIFY(m->got(m->accounts->addSshKey(u"alice"_s, keyLine)));
        const auto token = *m->got(m->accounts->tokens().make({.account = u"alice"_s}));
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, true)));
        QVERIFY(m->got(m->accounts->find(u"alice"_s))->disabled);
        for (const Credentials& shown :
            QList<Credentials>{right, SshKeyCredentials{u"alice"_s, key}, TokenCredentials{token}}) {
            const auto refused = login(shown);
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::NotAuthorised);
        }
        // the key and the token were right
        QCOMPARE(m->got(m->accounts->audit().read({.event = u"login-refused"_s}))->first().times, 2);
        QVERIFY(!m->got(m->accounts->authenticator().scramKeys(u"alice"_s, ScramHash::Sha256))->real);
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, false)));
        QVERIFY(login(right));
    }

    void asksForTheRightToLogInAtThisService()
    {
        QVERIFY(m->got(m->accounts->rights().set(u"alice"_s, {Right::Login, u"manhole"_s, false})));
        QVERIFY(!login(right));
        QVERIFY(login(right, {u"xmpp"_s, {}, u"10.0.0.7"_s}));
        QVERIFY(!m->got(m->accounts->authenticator().scramKeys(u"alice"_s, ScramHash::Sha256, door))->real);
        QVERIFY(
            m->got(m->accounts->authenticator().scramKeys(u"alice"_s, ScramHash::Sha256, {u"xmpp"_s, {}, {}}))->real);
        QVERIFY(m->got(m->accounts->rights().clear(u"alice"_s, Right::Login, u"manhole"_s)));
        QVERIFY(login(right));
    }

    void asksForTheCodeOnceAndForEveryLogin()
    {
        const auto made = *m->got(m->accounts->secondFactors().begin(u"alice"_s));
        const auto code = [&] { return totp::code(made.secret, totp::stepAt(m->reactor.clock().wallMsecs())); };
        QVERIFY(m->got(m->accounts->secondFactors().confirm(u"alice"_s, code())));
        m->reactor.advance(30s);
        const auto half = login(right);
        QVERIFY(half && half->needsSecondFactor);
        QVERIFY(!half->may(Right::Login));
        QVERIFY(!m->got(m_portal->secondFactor(*half, u"000000"_s)));
        const auto whole = m->got(m_portal->secondFactor(*half, code()));
        QVERIFY(whole && !whole->needsSecondFactor);
        QCOMPARE(whole->method, u"password+code"_s);
        QVERIFY(whole->may(Right::Login));
        QVERIFY(!m->got(m_portal->secondFactor(*half, code()))); // replayed
        m->reactor.manualClock().advance(30s);
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, true))); // between password and code
        QCOMPARE(m->got(m_portal->secondFactor(*half, code())).error().reason, Reason::NotAuthorised);
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, false)));
        const auto token = *m->got(m->accounts->tokens().make({.account = u"alice"_s}));
        QVERIFY(!login(TokenCredentials{token})->needsSecondFactor);
    }

    void aRightPasswordForgivesNoWrongCode()
    {
        const auto made = *m->got(m->accounts->secondFactors().begin(u"alice"_s));
        QVERIFY(m->got(m->accounts->secondFactors().confirm(
            u"alice"_s, totp::code(made.secret, totp::stepAt(m->reactor.clock().wallMsecs())))));
        int guesses = 0;
        Error last;
        for (; last.kind != Error::Kind::Busy && guesses < 20; ++guesses) {
            const auto half = login(right);
            QVERIFY(half);
            last = m->got(m_portal->secondFactor(*half, u"000000"_s)).error();
        }
        QCOMPARE(guesses, 6);                                                         // five are free
        QVERIFY(m->got(m->accounts->audit().read({.event = u"login"_s}))->isEmpty()); // nobody came in
    }

    /// Whoever guesses passwords keeps nobody from the code that they owe.
    void guessedPasswordsHoldUpNoCode()
    {
        QVERIFY(m->got(m->accounts->addSshKey(u"alice"_s, keyLine)));
        const auto made = *m->got(m->accounts->secondFactors().begin(u"alice"_s));
        const auto code = [&] { return totp::code(made.secret, totp::stepAt(m->reactor.clock().wallMsecs())); };
        QVERIFY(m->got(m->accounts->secondFactors().confirm(u"alice"_s, code())));
        m->reactor.manualClock().advance(60s);
        for (int i = 0; i < 200; ++i)
            m->accounts->attempts().failed(u"alice"_s, door);
        const auto half = login(SshKeyCredentials{u"alice"_s, key});
        QVERIFY(half && half->needsSecondFactor);
        QVERIFY(m->got(m_portal->secondFactor(*half, code())));
    }

    void manyCodesAtOnceAreWorthNoMore()
    {
        const auto made = *m->got(m->accounts->secondFactors().begin(u"alice"_s));
        const auto code = [&] { return totp::code(made.secret, totp::stepAt(m->reactor.clock().wallMsecs())); };
        QVERIFY(m->got(m->accounts->secondFactors().confirm(u"alice"_s, code())));
        m->reactor.manualClock().advance(60s);
        const auto half = login(right);
        QVERIFY(half);
        std::vector<Task<Result<Avatar>>> guesses;
        for (int i = 0; i < 30; ++i)
            guesses.push_back(m_portal->secondFactor(*half, u"00000%1"_s.arg(i % 10)));
        guesses.push_back(m_portal->secondFactor(*half, code()));
        for (auto& guess : guesses)
            QVERIFY(!m->got(std::move(guess)));
        const auto wrong = *m->got(m->accounts->audit().read({.event = u"login-failed"_s}));
        QCOMPARE(std::accumulate(
                     wrong.begin(), wrong.end(), 0, [](int all, const AuditEntry& one) { return all + one.times; }),
            5);
    }

    void slowsGuessingOfCodes()
    {
        const auto made = *m->got(m->accounts->secondFactors().begin(u"alice"_s));
        QVERIFY(m->got(m->accounts->secondFactors().confirm(
            u"alice"_s, totp::code(made.secret, totp::stepAt(m->reactor.clock().wallMsecs())))));
        const auto half = login(right);
        QVERIFY(half);
        Error last;
        for (int i = 0; i < 7; ++i)
            last = m->got(m_portal->secondFactor(*half, u"000000"_s)).error();
        QCOMPARE(last.kind, Error::Kind::Busy);
    }

    /// Nobody can guess these, and so nobody can be kept out of them by others' guesses.
    void keysCertificatesAndTokensNeverWait()
    {
        QVERIFY(m->got(m->accounts->addSshKey(u"alice"_s, keyLine)));
        QVERIFY(m->got(m->accounts->certificates().add(u"alice"_s, {{}, u"ab12"_s, {}})));
        const auto token = *m->got(m->accounts->tokens().make({.account = u"alice"_s}));
        for (int i = 0; i < 300; ++i) {
            m->accounts->attempts().failed(u"alice"_s, door);
            m->accounts->attempts().failed(u"name%1"_s.arg(i), door);
        }
        QCOMPARE(login(right).error().kind, Error::Kind::Busy);
        for (int i = 0; i < 60; ++i) {
            QCOMPARE(login(SshKeyCredentials{u"alice"_s, "x"_ba}).error().kind, Error::Kind::Refused);
            QCOMPARE(login(CertificateCredentials{u"alice"_s, u"cd34"_s}).error().kind, Error::Kind::Refused);
            QCOMPARE(login(TokenCredentials{u"ept_"_s + QString(43, u'A')}).error().kind, Error::Kind::Refused);
            QCOMPARE(login(PasswordCredentials{u"alice"_s, u"ept_"_s + QString(43, u'A')}).error().kind,
                Error::Kind::Refused);
        }
        QVERIFY(login(SshKeyCredentials{u"alice"_s, key}));
        QVERIFY(login(CertificateCredentials{u"alice"_s, u"ab12"_s}));
        QVERIFY(login(TokenCredentials{token}));
        QVERIFY(login(PasswordCredentials{u"alice"_s, token}));
        // And where she came by a key her password has a budget of its own from now on.
        QVERIFY(login(right));
    }

private:
    Result<Avatar> login(Credentials credentials, LoginContext at = door)
    {
        return m->got(m_portal->login(std::move(credentials), std::move(at)));
    }

    std::unique_ptr<AccountFixture> m;
    std::unique_ptr<Portal> m_portal;
};

QTEST_GUILESS_MAIN(PortalTest)
#include "tst_portal.moc"
