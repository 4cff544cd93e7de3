#include "app/station/usercommands.h"

#include "app/accounts/accounts.h"
#include "tests/app/station/commandedstation.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class UserCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void keepsUsers()
    {
        QCOMPARE(m_at.run(u"user add"_s, {u"Alice"_s}, "secret\n", {{u"role"_s, u"guest"_s}}), QString());
        QCOMPARE(m_at.run(u"user add"_s, {u"bob"_s}, "secret\r\n"), QString());
        QCOMPARE(m_at.run(u"user key"_s, {u"bob"_s, u"bob.pub"_s},
                     "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBRR4Yb0V6kXpTz0Q1vKkKj8p1k3rJ1mXgJc9yQd3a bob\n"),
            QString());
        QCOMPARE(m_at.run(u"user list"_s), u"alice  guest\nbob    member  1 SSH key(s)\n"_s);
        QVERIFY(got(m_at.station->accounts().verifyPlain(u"bob"_s, u"secret"_s, u"::1"_s)));
        QCOMPARE(m_at.run(u"user passwd"_s, {u"bob"_s}, "other\n"), QString());
        QVERIFY(got(m_at.station->accounts().verifyPlain(u"bob"_s, u"other"_s, u"::1"_s)));
        QCOMPARE(m_at.run(u"user remove"_s, {u"alice"_s}), QString());
        QCOMPARE(m_at.run(u"user remove"_s, {u"alice"_s}), u"! There is no account alice."_s);
        QCOMPARE(m_at.run(u"user add"_s, {u"bob"_s}, "x"), u"! There is an account bob already."_s);
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(UserCommandsTest)
#include "tst_usercommands.moc"
