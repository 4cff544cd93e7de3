#include "app/accounts/attempts/auditlog.h"

#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/authenticator.h"
#include "app/storage/query.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const LoginContext door{u"manhole"_s, u"ssh"_s, u"10.0.0.7"_s};

AuditEntry command(const QString& text)
{
    AuditEntry entry;
    entry.event = u"command"_s;
    entry.account = u"alice"_s;
    entry.service = door.service;
    entry.port = door.port;
    entry.address = door.address;
    entry.detail = text;
    return entry;
}

struct HeardEntries final : AuditEvents {
    explicit HeardEntries(AuditLog& log) : m_log(log) { m_log.addListener(*this); }
    ~HeardEntries() override { m_log.removeListener(*this); }
    void auditEntryAdded(const AuditEntry& entry) override
    {
        details.append(entry.detail);
        if (leavesWith == entry.detail)
            m_log.removeListener(*this);
    }

    QStringList details;
    QString leavesWith;

private:
    AuditLog& m_log;
};

} // namespace

class AuditLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AccountFixture>(); }
    void cleanup() { m.reset(); }

    void tellsWhoCameFromWhereAndHow()
    {
        QVERIFY(m->addAlice());
        QVERIFY(m->got(m->accounts->authenticator().verifyPlain(u"alice"_s, u"wonder land"_s, door)));
        QVERIFY(!m->got(m->accounts->authenticator().verifyPlain(u"Alice"_s, u"x"_s, door)));
        const auto entries = *m->got(m->accounts->audit().read({}));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].event, u"login-failed"_s);
        QCOMPARE(entries[1].event, u"login"_s);
        for (const auto& entry : entries) {
            QCOMPARE(entry.account, u"alice"_s);
            QCOMPARE(entry.service, u"manhole"_s);
            QCOMPARE(entry.port, u"ssh"_s);
            QCOMPARE(entry.address, u"10.0.0.7"_s);
            QCOMPARE(entry.at, m->reactor.clock().wallMsecs());
        }
    }

    void aNameWithAZeroSpoilsNothing()
    {
        m->accounts->audit().add(command(u"before"_s));
        m->accounts->audit().add({.event = u"login-failed"_s, .account = u"a"_s + QChar(u'\0') + u'b'});
        const auto entries = *m->got(m->accounts->audit().read({}));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].account, u"a\uFFFDb"_s);
    }

    void isThereAfterARestart()
    {
        m->accounts->audit().add(command(u"services"_s));
        m->openAgain(); // without waiting for the moment in which entries are gathered
        const auto entries = *m->got(m->accounts->audit().read({}));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].detail, u"services"_s);
    }

    void countsTheSameAgain()
    {
        for (int i = 0; i < 1000; ++i)
            m->accounts->audit().add(command(u"x"_s));
        m->accounts->audit().add(command(u"y"_s));
        const auto entries = *m->got(m->accounts->audit().read({}));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[1].times, 1000);
        QCOMPARE(entries[0].times, 1);
    }

    void aFloodIsCountedAndNotKept()
    {
        for (int i = 0; i < AuditLog::mostPending + 70; ++i)
            m->accounts->audit().add(command(QString::number(i)));
        const auto last = *m->got(m->accounts->audit().read({.limit = 1}));
        QCOMPARE(last[0].event, u"audit-overflow"_s);
        QCOMPARE(last[0].times, 70);
    }

    /// Guessing many names must not push out what others did.
    void manyFailuresFromOnePlaceAreAFewLines()
    {
        for (int i = 0; i < 10'000; ++i)
            m->accounts->attempts().failed(u"name%1"_s.arg(i), door);
        m->accounts->attempts().failed(u"alice"_s, {u"manhole"_s, u"ssh"_s, u"10.0.0.8"_s});
        auto entries = *m->got(m->accounts->audit().read({.limit = 1000}));
        QCOMPARE(entries.size(), 22); // twenty, how many more, and the other address
        int all = 0;
        for (const auto& entry : entries)
            all += entry.times;
        QCOMPARE(all, 10'001);
        m->reactor.advance(2min);
        m->accounts->attempts().failed(u"alice"_s, door); // a line of its own again
        entries = *m->got(m->accounts->audit().read({.limit = 1000}));
        QCOMPARE(entries[0].account, u"alice"_s);
        QCOMPARE(entries.size(), 23);
    }

    void leavesOutTheMiddleOfWhatIsTooLong()
    {
        m->accounts->audit().add(command(u"import os"_s + QString(100'000, u'#') + u"os.abort()"_s));
        const auto detail = m->got(m->accounts->audit().read({}))->value(0).detail;
        QVERIFY(detail.size() <= AuditLog::longestDetail);
        QVERIFY(detail.startsWith(u"import os"_s) && detail.endsWith(u"os.abort()"_s));
        QVERIFY(detail.contains(u"100019 characters in all, SHA-256 "_s));
    }

    /// Whoever types much must not push out what others have done, nor how they came in.
    void keepsTheNewestOfEachEventAndAccount()
    {
        AuditLog log(m->reactor, *m->database, {}, {40, 10, 7});
        const auto add = [&](const QString& event, const QString& account, int number) {
            auto entry = command(QString::number(number));
            entry.event = event;
            entry.account = account;
            log.add(entry);
            m->reactor.advance(200ms);
            QVERIFY(m->got(log.flush()));
        };
        for (int i = 0; i < 3; ++i)
            add(u"account-changed"_s, u"alice"_s, i);
        add(u"command"_s, u"bob"_s, 1);
        for (int i = 0; i < 100; ++i)
            add(u"command"_s, u"alice"_s, i);
        QCOMPARE(m->got(log.read({.event = u"account-changed"_s}))->size(), 3);
        QCOMPARE(m->got(log.read({.account = u"bob"_s}))->size(), 1);
        const auto typed = *m->got(log.read({.account = u"alice"_s, .event = u"command"_s}));
        QVERIFY(typed.size() >= 10 && typed.size() < 20);
        QCOMPARE(typed.first().detail, u"99"_s);
        for (int i = 0; i < 100; ++i) // strangers' names
            add(u"login"_s, u"name%1"_s.arg(i), i);
        const auto strangers = m->got(log.read({.event = u"login"_s}))->size();
        QVERIFY(strangers >= 40 && strangers < 50);
        QCOMPARE(m->got(log.read({.event = u"account-changed"_s}))->size(), 3);
    }

    void isReadInPages()
    {
        auto& log = m->accounts->audit();
        const auto add = [&](int from, int to) {
            for (int i = from; i < to; ++i)
                log.add(command(QString::number(i)));
        };
        add(0, 1500);
        const AuditFilter filter{.account = command({}).account, .event = u"command"_s, .limit = 1200};
        QList<AuditEntry> all;
        AuditPage page{.isLast = false};
        for (int pages = 0; !page.isLast; ++pages) {
            page = *m->got(log.readPage(filter, page));
            QVERIFY(pages < 5 && page.entries.size() <= 500);
            all += page.entries;
            add(2000 + pages, 2001 + pages); // what comes meanwhile is no part of it
        }
        QCOMPARE(all.size(), 1200);
        QCOMPARE(all.first().detail, u"300"_s);
        QCOMPARE(all.last().detail, u"1499"_s);
        QVERIFY(m->got(log.readPage({.event = u"nothing"_s}))->entries.isEmpty());
    }

    void findsByAccountAndEvent()
    {
        auto other = command(u"z"_s);
        other.account = u"bob"_s;
        m->accounts->audit().add(other);
        m->accounts->audit().add(command(u"x"_s));
        QCOMPARE(m->got(m->accounts->audit().read({.account = u"bob"_s}))->value(0).detail, u"z"_s);
        QVERIFY(m->got(m->accounts->audit().read({.event = u"login"_s}))->isEmpty());
        QVERIFY(m->got(m->accounts->audit().read({.since = m->reactor.clock().wallMsecs() + 1}))->isEmpty());
    }

    void tellsOfThoseWhoHaveToWait()
    {
        for (int i = 0; i < 6; ++i)
            m->accounts->attempts().failed(u"alice"_s, door);
        QVERIFY(!m->accounts->attempts().mayTry(u"alice"_s, door));
        QCOMPARE(m->got(m->accounts->audit().read({.event = u"locked-out"_s}))->size(), 1);
    }

    /// A log that takes no row any more, as one that counts to its end: what is lost is said, and how much of it.
    void whatCannotBeWrittenIsTold_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<QString>("says");
        QTest::newRow("one") << 1 << u"Writing the audit log (1 entry is lost): "_s;
        QTest::newRow("several") << 2 << u"Writing the audit log (2 entries are lost): "_s;
    }
    void whatCannotBeWrittenIsTold()
    {
        QFETCH(int, entries);
        QFETCH(QString, says);
        QStringList told;
        AuditLog log(m->reactor, *m->database,
            [&](const QString& what, const Error& error) { told << what + u": "_s + error.text; });
        QVERIFY(m->got(m->database->write([](QSqlDatabase& connection) {
            return runStatement(connection,
                isOnServer() ? u"SELECT setval('audit_number_seq', 9223372036854775807)"_s
                             : u"INSERT INTO sqlite_sequence (name, seq) VALUES ('audit', 9223372036854775807)"_s);
        })));
        for (int i = 0; i < entries; ++i)
            log.add(command(QString::number(i)));
        static_cast<void>(m->got(log.flush()));
        QVERIFY(m->reactor.turnUntil([&] { return !told.isEmpty(); }));
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().startsWith(says), qPrintable(told.first()));
    }

    void everyListenerIsTold()
    {
        auto& log = m->accounts->audit();
        HeardEntries first(log);
        HeardEntries second(log);
        first.leavesWith = u"two"_s;
        for (const auto* text : {"one", "two", "three"})
            log.add(command(QString::fromLatin1(text)));
        QCOMPARE(first.details, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(second.details, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        {
            HeardEntries third(log);
        }
        log.add(command(u"four"_s));
        QCOMPARE(second.details.size(), 4);
    }

private:
    std::unique_ptr<AccountFixture> m;
};

QTEST_GUILESS_MAIN(AuditLogTest)
#include "tst_auditlog.moc"
