#include "app/accounts/attempts/loginattempts.h"

#include <malloc.h>

#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/portal.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int attempts = 100'000;

LoginContext from(int address)
{
    return {u"manhole"_s, u"ssh"_s, u"198.51.100.%1"_s.arg(address)};
}

} // namespace

/// A hundred thousand wrong logins: what they cost us, and whether the right one still gets in.
class LoginAttemptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// She has been there before, and the attacker sits beside her.
    void whoIsKnownThereComesInWhateverOthersTry()
    {
        AccountFixture fixture;
        QVERIFY(fixture.addAlice());
        const PasswordCredentials right{u"alice"_s, u"wonder land"_s};
        {
            Portal portal(*fixture.accounts);
            QVERIFY(fixture.got(portal.login(right, from(1))));
        }
        fixture.openAgain();
        Portal portal(*fixture.accounts);
        for (int i = 0; i < 20; ++i) {
            for (int guess = 0; guess < 50; ++guess)
                fixture.accounts->attempts().failed(u"guess%1"_s.arg(guess), from(1));
            for (int place = 0; place < 250; ++place)
                fixture.accounts->attempts().failed(u"alice"_s, {u"203.0.%1.%2"_s.arg(i).arg(place)});
            QVERIFY(fixture.got(portal.login(right, from(1))));
            QVERIFY(fixture.got(portal.login(right, from(77)))); // the same network
        }
        QCOMPARE(
            fixture.got(portal.login(right, {u"manhole"_s, u"ssh"_s, u"192.0.2.9"_s})).error().kind, Error::Kind::Busy);
    }

    void stayBounded()
    {
        AccountFixture fixture;
        QVERIFY(fixture.addAlice());
        Portal portal(*fixture.accounts);
        const auto before = mallinfo2().uordblks;
        int busy = 0, refused = 0;
        for (int i = 0; i < attempts; ++i) {
            // Eight attackers: most guess at alice, the others try names.
            const auto name = i % 4 == 0 ? u"guess%1"_s.arg(i) : u"alice"_s;
            const auto answer = fixture.got(portal.login(PasswordCredentials{name, u"wrong%1"_s.arg(i)}, from(i % 8)));
            QVERIFY(!answer);
            if (answer.error().kind == Error::Kind::Busy)
                ++busy;
            else
                ++refused;
            fixture.reactor.manualClock().advance(1ms);
        }
        QCOMPARE(busy + refused, attempts);
        QVERIFY2(refused < 1000, qPrintable(QString::number(refused))); // only these cost a hash
        QVERIFY(fixture.got(fixture.accounts->audit().flush()));
        const auto grown = qint64(mallinfo2().uordblks) - qint64(before);
        QVERIFY2(grown < 8 * 1024 * 1024, qPrintable(QString::number(grown)));

        // The log has a few lines of each and the count of the rest.
        const auto entries = *fixture.got(fixture.accounts->audit().read({.limit = attempts}));
        QVERIFY2(entries.size() < 2000, qPrintable(QString::number(entries.size())));
        qint64 counted = 0;
        for (const auto& entry : entries)
            counted += entry.times;
        QCOMPARE(counted, attempts);

        // The real alice waits where the guessing comes from and, for a short while, wherever she has never been.
        const PasswordCredentials right{u"alice"_s, u"wonder land"_s};
        const LoginContext elsewhere{u"manhole"_s, u"ssh"_s, u"192.0.2.9"_s};
        QCOMPARE(fixture.got(portal.login(right, from(1))).error().kind, Error::Kind::Busy);
        QVERIFY(fixture.accounts->attempts().waitOf(u"alice"_s) > 0ms);
        fixture.reactor.manualClock().advance(30s);
        QVERIFY(fixture.got(portal.login(right, elsewhere)));
        fixture.reactor.manualClock().advance(5min + 1s);
        QCOMPARE(fixture.accounts->attempts().waitOf(u"alice"_s), 0ms);
        QVERIFY(fixture.got(portal.login(right, from(1))));
        qInfo("%d answered at once, %d cost a hash, %lld bytes more, %lld lines in the log", busy, refused, grown,
            qint64(entries.size()));
    }
};

QTEST_GUILESS_MAIN(LoginAttemptsTest)
#include "tst_loginattempts.moc"
