#include "app/accounts/checkers/checker.h"

#include <algorithm>
#include <semaphore>
#include <vector>

#include <crypt.h>

#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/checkers/pamchecker.h"
#include "app/accounts/record/accounttombstones.h"
#include "netcore/threads/threadpool.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const LoginContext door{u"xmpp"_s, {}, u"10.0.0.7"_s};

QByteArray hashed(const char* password, const char* kind)
{
    return crypt(password, crypt_gensalt(kind, 0, nullptr, 0));
}

void write(const QString& path, const QByteArray& text, QFile::Permissions more = {})
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("not written");
    file.setPermissions(file.permissions() | more);
}

/// As PAM is when its directory server does not answer: every call waits until the test says so.
class StuckChecker final : public CredentialChecker {
public:
    StuckChecker(Reactor& reactor, std::binary_semaphore& gate) : m_reactor(reactor), m_gate(gate) {}
    QString name() const override { return u"stuck"_s; }
    Task<Result<Role>> verify(QString, QString) override
    {
        auto waiting = deferToThread(m_reactor, Threads::Checkers, [&gate = m_gate] {
            gate.acquire();
            gate.release();
            return true;
        });
        const auto waited = co_await std::move(waiting);
        Q_UNUSED(waited)
        co_return Error{Error::Kind::Refused, Reason::NotFound, {}, {}, 0};
    }

private:
    Reactor& m_reactor;
    std::binary_semaphore& m_gate;
};

} // namespace

class CheckerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AccountFixture>(); }
    void cleanup() { m.reset(); }

    void readsItsSetting()
    {
        QCOMPARE((*makeChecker(m->reactor, u"file:/a:b"_s))->name(), u"file:/a:b"_s);
        QCOMPARE((*makeChecker(m->reactor, u"pam:login:role=guest"_s))->name(), u"pam:login"_s);
        for (const auto& wrong : {u""_s, u"file:"_s, u"ldap:x"_s, u"pam:../x"_s, u"pam:x:role=king"_s})
            QCOMPARE(makeChecker(m->reactor, wrong).error().reason, Reason::BadValue);
    }

    void aFileLetsInWhoIsInIt_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("yescrypt") << "$y$"_ba;
        QTest::newRow("sha512") << "$6$"_ba;
        QTest::newRow("bcrypt") << "$2b$"_ba;
    }
    void aFileLetsInWhoIsInIt()
    {
        QFETCH(QByteArray, kind);
        write(path(), "# people\nalice:" + hashed("looking glass", kind.constData()) + ":x:y\nbob:!\ncarol:*\n");
        useFile(u":role=operator"_s);
        const auto account = verify(u"alice"_s, u"looking glass"_s);
        QVERIFY(account);
        QCOMPARE(account->role, Role::Operator);
        QCOMPARE(account->passwordAt, u"file:"_s + path());
        QVERIFY(!verify(u"alice"_s, u"x"_s));
        for (const auto& nobody : {u"bob"_s, u"carol"_s, u"dave"_s, u"#"_s})
            QVERIFY(!verify(nobody, u"!"_s));
        QCOMPARE(m->got(m->accounts->list())->size(), 1); // who failed left nothing
        QVERIFY(verify(u"alice"_s, u"looking glass"_s));
    }

    void anotherBookMakesNoAccountOfTheProgramsNames()
    {
        write(path(), "rules:" + hashed("looking glass", "$6$") + '\n');
        useFile();
        QVERIFY(!verify(u"rules"_s, u"looking glass"_s));
        QVERIFY(m->got(m->accounts->list())->isEmpty());
    }

    /// More logins wait for it than there are threads for it, and nobody whom our own book knows notices.
    void aStuckOneDelaysNobodyElse()
    {
        QVERIFY(m->addAlice());
        std::binary_semaphore gate(0);
        std::vector<std::unique_ptr<CredentialChecker>> checkers;
        checkers.push_back(std::make_unique<StuckChecker>(m->reactor, gate));
        m->accounts->authenticator().setCheckers(std::move(checkers));
        std::vector<Task<Result<Account>>> waiting;
        for (int i = 0; i < 20; ++i)
            waiting.push_back(m->accounts->authenticator().verifyPlain(u"stranger%1"_s.arg(i), u"x"_s, door));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(m->got(m->accounts->authenticator().verifyPlain(u"alice"_s, u"wonder land"_s, door)));
            QVERIFY(m->got(m->accounts->setPassword(u"alice"_s, u"wonder land"_s)));
        }
        QVERIFY(std::none_of(waiting.begin(), waiting.end(), [](const auto& task) { return task.isReady(); }));
        gate.release();
        for (auto& task : waiting)
            QVERIFY(!m->got(std::move(task)));
    }

    void ourOwnBookIsAskedFirst()
    {
        QVERIFY(m->addAlice());
        write(path(), "alice:" + hashed("looking glass", "$6$") + '\n');
        useFile();
        QVERIFY(verify(u"alice"_s, u"wonder land"_s));
        QVERIFY(!verify(u"alice"_s, u"looking glass"_s));
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, true)));
        QVERIFY(!verify(u"alice"_s, u"looking glass"_s));
    }

    void aPasswordGivenHereEndsTheOtherBook()
    {
        write(path(), "alice:" + hashed("looking glass", "$6$") + '\n');
        useFile();
        QVERIFY(verify(u"alice"_s, u"looking glass"_s));
        QVERIFY(!m->got(m->accounts->authenticator().scramKeys(u"alice"_s, ScramHash::Sha256))->real);
        QVERIFY(m->got(m->accounts->setPassword(u"alice"_s, u"tea"_s)));
        QVERIFY(!verify(u"alice"_s, u"looking glass"_s));
        QVERIFY(verify(u"alice"_s, u"tea"_s));
        QVERIFY(m->got(m->accounts->authenticator().scramKeys(u"alice"_s, ScramHash::Sha256))->real);
    }

    void aDisabledAccountOfAnotherBookStaysOut()
    {
        write(path(), "alice:" + hashed("looking glass", "$6$") + '\n');
        useFile();
        QVERIFY(verify(u"alice"_s, u"looking glass"_s));
        QVERIFY(m->got(m->accounts->setDisabled(u"alice"_s, true)));
        QVERIFY(!verify(u"alice"_s, u"looking glass"_s));
    }

    /// What an account here leaves behind in contacts' lists and rooms is not for whoever the other book gives the name
    /// to next.
    void whoWasRemovedStaysOut()
    {
        write(path(), "alice:" + hashed("looking glass", "$6$") + '\n');
        useFile();
        QVERIFY(verify(u"alice"_s, u"looking glass"_s));
        QVERIFY(m->got(m->accounts->remove(u"alice"_s)));
        const auto refused = verify(u"alice"_s, u"looking glass"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NotAuthorised);
        QVERIFY(m->got(m->accounts->list())->isEmpty());
        const auto said = m->got(m->accounts->audit().read({.account = u"alice"_s, .event = u"login-refused"_s}));
        QVERIFY(said && said->size() == 1);
        QVERIFY2(said->first().detail.contains(u"user free alice"_s), qPrintable(said->first().detail));
        QVERIFY(m->got(m->accounts->tombstones().free(u"alice"_s)));
        QVERIFY(verify(u"alice"_s, u"looking glass"_s));
    }

    void aFileThatIsGoneIsOurFaultNotTheirs()
    {
        useFile();
        const auto refused = verify(u"alice"_s, u"x"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Local);
        QVERIFY(refused.error().text.contains(path()));
    }

    void pamIsAskedForThePassword()
    {
        const auto script = m->folder.filePath(u"check"_s);
        // pam_exec(8): the password comes on standard input, closed by a NUL.
        write(script, "#!/bin/sh\n[ \"$PAM_USER\" = alice ] && [ \"$(tr -d '\\0')\" = 'looking glass' ]\n",
            QFile::ExeOwner);
        QVERIFY(QDir(m->folder.path()).mkdir(u"pam.d"_s));
        write(m->folder.filePath(u"pam.d/everyport"_s),
            "auth sufficient pam_exec.so quiet expose_authtok " + script.toUtf8()
                + "\nauth required pam_deny.so\naccount required pam_permit.so\n");
        PamChecker checker(m->reactor, u"everyport"_s, Role::Member, m->folder.filePath(u"pam.d"_s));
        QCOMPARE(*m->got(checker.verify(u"alice"_s, u"looking glass"_s)), Role::Member);
        QCOMPARE(m->got(checker.verify(u"alice"_s, u"x"_s)).error().reason, Reason::NotAuthorised);
        QCOMPARE(m->got(checker.verify(u"bob"_s, u"looking glass"_s)).error().reason, Reason::NotAuthorised);
        PamChecker missing(m->reactor, u"nothing"_s, Role::Member, m->folder.filePath(u"pam.d"_s));
        QVERIFY(!m->got(missing.verify(u"alice"_s, u"looking glass"_s)));
    }

private:
    QString path() const { return m->folder.filePath(u"passwd"_s); }
    void useFile(const QString& more = {})
    {
        std::vector<std::unique_ptr<CredentialChecker>> checkers;
        checkers.push_back(std::move(*makeChecker(m->reactor, u"file:"_s + path() + more)));
        m->accounts->authenticator().setCheckers(std::move(checkers));
    }
    Result<Account> verify(const QString& name, const QString& password)
    {
        return m->got(m->accounts->authenticator().verifyPlain(name, password, door));
    }

    std::unique_ptr<AccountFixture> m;
};

QTEST_GUILESS_MAIN(CheckerTest)
#include "tst_checker.moc"
