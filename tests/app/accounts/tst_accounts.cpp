#include "app/accounts/accounts.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/authenticator.h"
#include "app/accounts/record/accountrights.h"
#include "app/accounts/record/accountstore.h"
#include "app/storage/database.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto here = u"127.0.0.1"_s;

struct Heard : AccountEvents {
    int changes = 0;
    void accountsChanged() override { ++changes; }
};

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<MemoryReactor>();
        openAgain();
    }
    void cleanup()
    {
        m_accounts.reset();
        m_database.reset();
        m_reactor.reset();
    }

    void letsInWhoKnowsThePassword()
    {
        QVERIFY(got(m_accounts->add(u"Alice@localhost"_s, u"wonder land"_s, Role::Operator)));
        auto account = got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"wonder land"_s, here));
        QVERIFY(account);
        QCOMPARE(account->name, u"alice"_s);
        QCOMPARE(account->role, Role::Operator);
    }

    void waitsForNoNameServerAndNoDisk()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"wonder land"_s, Role::Member)));
        const StalledThreads stalled(*m_reactor, Threads::Hashing);
        QVERIFY(got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"wonder land"_s, here)));
    }

    void remembersHowTheNameWasWritten()
    {
        QVERIFY(got(m_accounts->registerAccount(u"CoolAcct@localhost"_s, u"wonder land"_s)));
        QVERIFY(got(m_accounts->add(u"bob"_s, u"wonder land"_s, Role::Member)));
        QVERIFY(got(m_accounts->add(u"\uFF43arol"_s, u"wonder land"_s, Role::Member))); // in more than capitals
        openAgain();
        QCOMPARE(got(m_accounts->find(u"coolacct"_s))->written, u"CoolAcct"_s);
        QCOMPARE(got(m_accounts->find(u"COOLACCT"_s))->name, u"coolacct"_s);
        QVERIFY(got(m_accounts->find(u"bob"_s))->written.isEmpty());
        QVERIFY(got(m_accounts->find(u"carol"_s))->written.isEmpty());
    }

    void saysTheSameOfWrongNamesAndPasswords()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Member)));
        auto password = got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"y"_s, here));
        auto name = got(m_accounts->authenticator().verifyPlain(u"bob"_s, u"x"_s, here));
        auto noName = got(m_accounts->authenticator().verifyPlain(u"a b"_s, u"x"_s, here));
        auto noPassword = got(m_accounts->authenticator().verifyPlain(u"alice"_s, QString(), here));
        QVERIFY(!password);
        for (const auto* other : {&name, &noName, &noPassword}) {
            QVERIFY(!*other);
            QCOMPARE(other->error(), password.error());
        }
        QCOMPARE(password.error().reason, Reason::NotAuthorised);
    }

    void forgetsNothingOverARestart()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Administrator)));
        const auto fake = got(m_accounts->authenticator().scramKeys(u"nobody"_s, ScramHash::Sha256));
        openAgain();
        QVERIFY(got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"x"_s, here)));
        QCOMPARE(got(m_accounts->authenticator().scramKeys(u"nobody"_s, ScramHash::Sha256))->salt, fake->salt);
    }

    void keepsNoPassword()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"correcthorse"_s, Role::Member)));
        m_accounts.reset();
        m_database.reset();
        QDir folder(m_folder->path());
        for (const auto& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY(!file.readAll().contains("correcthorse"));
        }
    }

    void changesCountAtOnce()
    {
        Heard heard;
        m_accounts->addListener(&heard);
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Member)));
        QVERIFY(got(m_accounts->setPassword(u"alice"_s, u"y"_s)));
        QVERIFY(!got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"x"_s, here)));
        QVERIFY(got(m_accounts->setRole(u"alice"_s, Role::Guest)));
        QCOMPARE(got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"y"_s, here))->role, Role::Guest);
        QVERIFY(got(m_accounts->remove(u"alice"_s)));
        QVERIFY(!got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"y"_s, here)));
        QVERIFY(got(m_accounts->list())->isEmpty());
        QCOMPARE(heard.changes, 4); // added, password, role, removed
        m_accounts->removeListener(&heard);
    }

    void givesScramItsKeys()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Member)));
        for (auto hash : {ScramHash::Sha1, ScramHash::Sha256}) {
            auto real = got(m_accounts->authenticator().scramKeys(u"ALICE"_s, hash));
            auto fake = got(m_accounts->authenticator().scramKeys(u"bob"_s, hash));
            auto odd = got(m_accounts->authenticator().scramKeys(u"b o b"_s, hash));
            QVERIFY(real && real->real);
            QVERIFY(fake && !fake->real);
            QVERIFY(odd && !odd->real);
            QCOMPARE(fake->iterations, real->iterations);
            QVERIFY(real->iterations >= 10'000);
        }
    }

    void slowsGuessingDown()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Member)));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"guess"_s, here)));
        auto right = got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"x"_s, here));
        QVERIFY(!right);
        QCOMPARE(right.error().kind, Error::Kind::Busy);
        m_reactor->advance(2s);
        QVERIFY(got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"x"_s, here)));
    }

    void guessesAtOnceAreNoBetter()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"secret19"_s, Role::Member)));
        std::vector<Task<Result<Account>>> tries;
        for (int i = 0; i < 40; ++i)
            tries.push_back(m_accounts->authenticator().verifyPlain(u"alice"_s, u"secret%1"_s.arg(i), here));
        int passed = 0;
        int told = 0;
        for (auto& task : tries) {
            auto result = got(std::move(task));
            passed += result.ok();
            told += !result && result.error().reason == Reason::NotAuthorised
                && result.error().kind == Error::Kind::Refused;
        }
        QCOMPARE(passed, 0); // the right one was among them, but five wrong ones came first
        QCOMPARE(told, 5);
    }

    void keepsSshKeys()
    {
        const auto
            line = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBRR4Yb0V6kXpTz0Q1vKkKj8p1k3rJ1mXgJc9yQd3a alice laptop"_s;
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Member)));
        QVERIFY(got(m_accounts->addSshKey(u"alice"_s, line)));
        QCOMPARE(*got(m_accounts->sshKeys(u"alice"_s)), QStringList{line});
        QCOMPARE(got(m_accounts->find(u"alice"_s))->sshKeys, 1);
        for (auto wrong : {u""_s, u"hello"_s, u"ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIGEB x"_s, u"ssh-ed25519 !!!!"_s,
                 u"-----BEGIN OPENSSH PRIVATE KEY-----"_s}) {
            auto added = got(m_accounts->addSshKey(u"alice"_s, wrong));
            QVERIFY(!added);
            QCOMPARE(added.error().reason, Reason::BadSyntax);
        }
        const auto cut = got(m_accounts->addSshKey(
            u"alice"_s, u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBRR4Yb0V6kXpTz0Q1vKkKj8p1k3rJ1mXgJc9yQd3= alice"_s));
        QVERIFY(!cut);
        QVERIFY2(cut.error().text.contains(u"cut off"_s), qPrintable(cut.error().text));
        // A key needs no name.
        const auto bare = line.section(u' ', 0, 1);
        QVERIFY(got(m_accounts->addSshKey(u"alice"_s, bare)));
        QCOMPARE(*got(m_accounts->sshKeys(u"alice"_s)), QStringList{bare}); // the same key, now without one
    }

    void boundsSshKeys()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Member)));
        const QByteArray head("\0\0\0\x0bssh-ed25519\0\0\0\x20", 19);
        const auto line = [&head](int i) {
            return u"ssh-ed25519 "_s
                + QString::fromLatin1((head + QByteArray::number(i).rightJustified(32, 'k')).toBase64());
        };
        QStringList lines;
        for (int i = 0; i < accountstore::mostSshKeys; ++i)
            lines << line(i);
        QVERIFY(got(m_accounts->addSshKey(u"alice"_s, lines.join(u'\n'))));
        QVERIFY(got(m_accounts->addSshKey(u"alice"_s, line(0) + u" named"_s))); // the same one
        const auto more = got(m_accounts->addSshKey(u"alice"_s, line(1) + u" named\n"_s + line(-1)));
        QCOMPARE(more.error().reason, Reason::TooLarge);
        QVERIFY2(more.error().text.contains(u"200"_s), qPrintable(more.error().text));
        const auto kept = *got(m_accounts->sshKeys(u"alice"_s));
        QCOMPARE(kept.size(), accountstore::mostSshKeys);
        QVERIFY(kept.contains(line(1))); // all or none
    }

    void canBeDroppedInBetween()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Member)));
        {
            auto dropped = m_accounts->authenticator().verifyPlain(u"alice"_s, u"x"_s, here);
        }
        {
            auto dropped = m_accounts->authenticator().verifyPlain(u"alice"_s, u"x"_s, here);
            QVERIFY(got(m_accounts->authenticator().scramKeys(
                u"alice"_s, ScramHash::Sha256))); // asked later: now it is hashing
        }
        QVERIFY(got(m_accounts->authenticator().verifyPlain(u"alice"_s, u"x"_s, here)));
    }

    /// On a slow disk, somebody whose patience or connection ended. What was asked for happens whole.
    void isCarriedOutWithoutTheAsker()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Member)));
        Heard heard;
        m_accounts->addListener(&heard);
        {
            auto dropped = m_accounts->setDisabled(u"alice"_s, true);
        }
        QVERIFY(m_reactor->turnUntil([&] { return heard.changes == 1; }));
        QVERIFY(got(m_accounts->find(u"alice"_s))->disabled);
        {
            auto dropped = m_accounts->rights().set(u"alice"_s, {Right::Login, u"ssh"_s, false});
        }
        QVERIFY(m_reactor->turnUntil([&] { return heard.changes == 2; }));
        {
            auto dropped = m_accounts->rights().clear(u"alice"_s, Right::Login, u"ssh"_s);
        }
        QVERIFY(m_reactor->turnUntil([&] { return heard.changes == 3; }));
        {
            auto dropped = m_accounts->remove(u"alice"_s);
        }
        QVERIFY(m_reactor->turnUntil([&] { return heard.changes == 4; }));
        QCOMPARE(got(m_accounts->find(u"alice"_s)).error().reason, Reason::NotFound);
        m_accounts->removeListener(&heard);
    }

    /// Whoever asked has gone, so that the log is told.
    void tellsOfWhatFailsWithoutTheAsker()
    {
        QVERIFY(got(m_accounts->add(u"alice"_s, u"x"_s, Role::Member)));
        m_database->setFault([] { return Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0}; });
        {
            auto dropped = m_accounts->setDisabled(u"alice"_s, true);
        }
        {
            auto dropped = m_accounts->rights().set(u"alice"_s, {Right::Login, u"ssh"_s, false});
        }
        QVERIFY(m_reactor->turnUntil([&] { return m_failures.size() == 2; }));
        QCOMPARE(m_failures, (QStringList{u"Disabling an account: full"_s, u"Changing an account's rights: full"_s}));
        QVERIFY(!got(m_accounts->setDisabled(u"alice"_s, true))); // who waits is told, and nobody else
        QCOMPARE(m_failures.size(), 2);
    }

    void keepsNamesFromStrangers()
    {
        struct Held : AccountEvents {
            bool isHeld(const QString& name) const override { return name == u"alice"; }
        } held;
        m_accounts->addListener(&held);
        for (const auto& name : {u"Alice"_s, u"NickServ"_s, u"observ"_s, u"#lobby"_s})
            QCOMPARE(got(m_accounts->registerAccount(name, u"x"_s)).error().reason, Reason::AlreadyExists);
        QVERIFY(got(m_accounts->registerAccount(u"serv"_s, u"x"_s)));
        int asked = 0;
        const auto isHeldWhenHashed = [&asked] { return ++asked > 1; };
        const auto late = got(m_accounts->registerAccount(u"alice"_s, u"x"_s, {&held, isHeldWhenHashed}));
        QCOMPARE(late.error().reason, Reason::AlreadyExists); // another came meanwhile
        QCOMPARE(asked, 2);
        QVERIFY(got(m_accounts->registerAccount(u"alice"_s, u"x"_s, {&held, [] { return false; }})));
        QVERIFY(got(m_accounts->add(u"observ"_s, u"x"_s, Role::Member)));
        m_accounts->removeListener(&held);
    }

private:
    void openAgain()
    {
        m_accounts.reset();
        m_database.reset();
        auto database = Database::open(*m_reactor, m_folder->filePath(u"x.sqlite"_s));
        QVERIFY(database);
        m_database = std::move(*database);
        m_accounts = std::make_unique<Accounts>(*m_reactor, *m_database,
            [this](const QString& doing, const Error& error) { m_failures.append(doing + u": "_s + error.text); });
        QVERIFY(got(m_accounts->open()));
    }

    template <typename T>
    T got(Task<T> task)
    {
        if (!m_reactor->turnUntil([&] { return task.isReady(); }))
            qFatal("no answer came");
        return task.take();
    }

    QStringList m_failures;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Accounts> m_accounts;
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
