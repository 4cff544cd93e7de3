#include "app/station/running/usercommands.h"

#include <QDateTime>

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/credentials/totp.h"
#include "tests/app/accounts/samplecertificate.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class UserCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void addsEachKeyOfAFileOrNone()
    {
        const auto key = [](char which) {
            const auto blob = QByteArray::fromHex("0000000b7373682d6564323535313900000020") + QByteArray(32, which);
            return "ssh-ed25519 " + blob.toBase64();
        };
        QCOMPARE(m_at.run(u"user add"_s, {u"carol"_s}, "secret\n"), QString());
        const auto add = [this](const QByteArray& file) {
            return m_at.run(u"user key"_s, {u"carol"_s, u"authorized_keys"_s}, file);
        };
        const auto held = [this] { return m_at.run(u"user keys"_s, {u"carol"_s}).count(u"SHA256:"_s); };
        const auto cut = add("# mine\n" + key('a') + " x\n" + key('b').chopped(8) + '\n');
        QVERIFY2(cut.startsWith("! The SSH public key in line 3 is cut off"_L1), qPrintable(cut));
        const auto none = add(key('a') + " x\nnonsense\n");
        QVERIFY2(none.startsWith("! Line 2 is no SSH public key"_L1), qPrintable(none));
        const auto options = add(key('a') + " x\nrestrict,command=\"a \\\"b\" " + key('b') + '\n');
        QVERIFY2(options.startsWith("! Line 2 has options in front"_L1), qPrintable(options));
        QVERIFY(add("restrict " + key('a')).startsWith("! Line 1 has options in front"_L1));
        QVERIFY(add("# nothing\n\n").startsWith("! This is no SSH public key"_L1));
        QCOMPARE(held(), 0);
        const auto added = add("# mine\r\n\r\n" + key('a') + " x\r\n  # his\n" + key('b'));
        QCOMPARE(added.split(u'\n', Qt::SkipEmptyParts).size(), 2);
        for (const auto& line : added.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.startsWith("SHA256:"_L1), qPrintable(added));
        QCOMPARE(held(), 2);
        QVERIFY(m_at.run(u"user list"_s).contains(u"2 SSH keys\n"_s));
        const auto again = add(key('b') + '\n' + key('c')).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(again.size(), 2);
        QVERIFY2(again.first().endsWith(" was there already"_L1), qPrintable(again.first()));
        QVERIFY2(!again.last().contains(u' '), qPrintable(again.last()));
        QCOMPARE(held(), 3);
        QCOMPARE(m_at.run(u"user remove"_s, {u"carol"_s}), QString());
    }

    void keepsUsers()
    {
        QCOMPARE(m_at.run(u"user add"_s, {u"Alice"_s}, "secret\n", {{u"role"_s, u"guest"_s}}), QString());
        QCOMPARE(m_at.run(u"user add"_s, {u"bob"_s}, "secret\r\n"), QString());
        QCOMPARE(m_at.run(u"user key"_s, {u"bob"_s, u"bob.pub"_s},
                         "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBRR4Yb0V6kXpTz0Q1vKkKj8p1k3rJ1mXgJc9yQd3a bob\n")
                     .count(u"SHA256:"_s),
            1);
        QCOMPARE(m_at.run(u"user list"_s), u"alice  guest\nbob    member  1 SSH key\n"_s);
        for (const auto& words : {u"user key"_s, u"user certificate"_s}) // who it is for is said first
            QCOMPARE(m_at.run(words, {u"bobby"_s, u"file"_s}, "nonsense"), u"! There is no account bobby."_s);
        QCOMPARE(m_at.run(u"user certificate"_s, {u"bob"_s, u"bob.pem"_s}, "no certificate"),
            u"! This is no certificate: a PEM file is right, with a line \"-----BEGIN CERTIFICATE-----\" (not the key)."_s);
        const auto fingerprint = m_at.run(u"user certificate"_s, {u"bob"_s, u"bob.pem"_s}, samplePem).trimmed();
        QCOMPARE(fingerprint, sampleFingerprint);
        const auto keys = m_at.run(u"user keys"_s, {u"bob"_s}).split(u'\n');
        QVERIFY2(keys.value(0).startsWith("SHA256:"_L1) && keys.value(0).endsWith("ssh-ed25519  bob"_L1),
            qPrintable(keys.value(0)));
        QVERIFY2(keys.value(1).startsWith(fingerprint) && keys.value(1).contains("certificate"_L1)
                && keys.value(1).endsWith("CN=alice at home"_L1),
            qPrintable(keys.value(1)));
        QCOMPARE(m_at.run(u"user forget"_s, {u"alice"_s, fingerprint}),
            u"! alice has no key or certificate %1; \"user keys alice\" lists them."_s.arg(fingerprint));
        QCOMPARE(m_at.run(u"user forget"_s, {u"bob"_s, fingerprint.toUpper()}), QString());
        QCOMPARE(m_at.run(u"user forget"_s, {u"bob"_s, keys.value(0).section(u' ', 0, 0)}), QString());
        QCOMPARE(m_at.run(u"user keys"_s, {u"bob"_s}), QString());
        QVERIFY(got(m_at.station->accounts().authenticator().verifyPlain(u"bob"_s, u"secret"_s, u"::1"_s)));
        QCOMPARE(m_at.run(u"user passwd"_s, {u"bob"_s}, "other\n"), QString());
        QVERIFY(got(m_at.station->accounts().authenticator().verifyPlain(u"bob"_s, u"other"_s, u"::1"_s)));
        QCOMPARE(m_at.run(u"user remove"_s, {u"alice"_s}), QString());
        QCOMPARE(m_at.run(u"user remove"_s, {u"alice"_s}), u"! There is no account alice."_s);
        QVERIFY(!got(m_at.station->accounts().registerAccount(u"alice"_s, u"x"_s)));
        QCOMPARE(m_at.run(u"user free"_s, {u"Alice"_s}), QString());
        QCOMPARE(m_at.run(u"user free"_s, {u"alice"_s}), u"! No account alice was removed."_s);
        QVERIFY(got(m_at.station->accounts().registerAccount(u"alice"_s, u"x"_s)));
        QCOMPARE(m_at.run(u"user add"_s, {u"bob"_s}, "x"), u"! There is an account bob already."_s);
    }

    void changesWhatTheyMay()
    {
        QCOMPARE(m_at.run(u"user add"_s, {u"carol"_s}, "secret\n", {{u"role"_s, u"operator"_s}}), QString());
        QCOMPARE(m_at.run(u"user rights"_s, {u"carol"_s}),
            u"login         yes  everywhere\nlooking       yes  everywhere\npython        no   everywhere\nfiles         yes  everywhere\n"
            "operate       yes  everywhere\npolls-assist  yes  everywhere\npolls-host    yes  everywhere\n"_s);
        QCOMPARE(m_at.run(u"user deny"_s, {u"carol"_s, u"login"_s, u"irc"_s}), QString());
        QVERIFY(m_at.run(u"user rights"_s, {u"carol"_s}).endsWith("login         no   irc\n"_L1));
        QCOMPARE(m_at.run(u"user reset"_s, {u"carol"_s, u"login"_s, u"irc"_s}), QString());
        QVERIFY(!m_at.run(u"user rights"_s, {u"carol"_s}).contains("irc"_L1));
        QVERIFY(m_at.run(u"user grant"_s, {u"carol"_s, u"python"_s}).startsWith("! A Python prompt is full power"_L1));
        QVERIFY(m_at.run(u"user grant"_s, {u"carol"_s, u"fly"_s}).contains("there are login, looking"_L1));
        // "xnpp" would let in at XMPP whom it was to keep out
        for (const auto& words : {u"user grant"_s, u"user deny"_s})
            QVERIFY(m_at.run(words, {u"carol"_s, u"login"_s, u"xnpp"_s})
                        .startsWith("! There is no type of service \"xnpp\"; there are "_L1));
        QVERIFY(m_at.run(u"user role"_s, {u"carol"_s, u"king"_s}).contains("there are administrator"_L1));
        QCOMPARE(m_at.run(u"user role"_s, {u"carol"_s, u"administrator"_s}), QString());
        QCOMPARE(m_at.run(u"user disable"_s, {u"carol"_s}), QString());
        QVERIFY(m_at.run(u"user list"_s).contains("carol  administrator  disabled"_L1));
        QVERIFY(!got(m_at.station->accounts().authenticator().verifyPlain(u"carol"_s, u"secret"_s, u"::1"_s)));
        QCOMPARE(m_at.run(u"user enable"_s, {u"carol"_s}), QString());
        QVERIFY(got(m_at.station->accounts().authenticator().verifyPlain(u"carol"_s, u"secret"_s, u"::1"_s)));
    }

    void makesTokensAndASecondFactor()
    {
        QCOMPARE(m_at.run(u"user add"_s, {u"dave"_s}, "secret\n"), QString());
        QVERIFY(m_at.run(u"user token"_s, {u"dave"_s, u"day job"_s}, {},
                        {{u"service"_s, QStringList{u"xmpp"_s, u"xnpp"_s}}})
                    .contains("no type of service \"xnpp\""_L1));
        for (const auto& label : {u""_s, u"  "_s})
            QVERIFY(m_at.run(u"user token"_s, {u"dave"_s, label}).startsWith("! A token needs a label"_L1));
        QVERIFY(m_at.run(u"user tokens"_s, {u"dave"_s}).isEmpty());
        QVERIFY(m_at.run(u"user revoke"_s, {u"dave"_s, u"all"_s}).contains("named by its number, not by \"all\""_L1));
        const auto token = m_at.run(u"user token"_s, {u"Dave"_s, u"night job"_s}, {},
                                   {{u"service"_s, QStringList{u"xmpp"_s}}})
                               .trimmed();
        QVERIFY(got(m_at.station->accounts().authenticator().verifyPlain(u"dave"_s, token, {u"xmpp"_s, {}, u"::1"_s})));
        const auto list = m_at.run(u"user tokens"_s, {u"dave"_s});
        QVERIFY2(list.contains("xmpp  until revoked  used "_L1) && list.endsWith("night job\n"_L1), qPrintable(list));
        QCOMPARE(m_at.run(u"user revoke"_s, {u"dave"_s, list.section(u' ', 0, 0)}), QString());
        QVERIFY(
            !got(m_at.station->accounts().authenticator().verifyPlain(u"dave"_s, token, {u"xmpp"_s, {}, u"::1"_s})));

        const auto begun = m_at.run(u"user factor"_s, {u"dave"_s});
        const auto secret = totp::fromBase32(begun.section(u"to type: "_s, 1).section(u'\n', 0, 0));
        QVERIFY(secret);
        const auto code = totp::code(*secret, totp::stepAt(QDateTime::currentMSecsSinceEpoch()));
        QVERIFY(m_at.run(u"user factor"_s, {u"dave"_s, u"000000"_s}).startsWith(u'!') || code == "000000"_L1);
        QCOMPARE(m_at.run(u"user factor"_s, {u"dave"_s, code}), QString());
        QVERIFY(m_at.run(u"user list"_s).contains("second factor"_L1));
        QCOMPARE(m_at.run(u"user factor"_s, {u"dave"_s}, {}, {{u"remove"_s, true}}), QString());
        QVERIFY(!m_at.run(u"user list"_s).contains("second factor"_L1));

        const auto audit = m_at.run(u"user audit"_s, {u"dave"_s});
        QVERIFY2(audit.contains("account-changed  dave  command line  user token night job\n"_L1), qPrintable(audit));
        QVERIFY(!audit.contains(code) && !audit.contains(token));
        QVERIFY(audit.indexOf("user add"_L1) < audit.indexOf("user token"_L1));
        QCOMPARE(m_at.run(u"user audit"_s, {u"dave"_s}, {}, {{u"event"_s, u"login-failed"_s}}).count(u'\n'), 1);
        QCOMPARE(m_at.run(u"user audit"_s, {u"Dave@localhost"_s}), m_at.run(u"user audit"_s, {u"dave"_s}));
    }

    void auditKnowsWhomAndWhatItIsAskedFor()
    {
        QCOMPARE(m_at.run(u"user add"_s, {u"frank"_s}, "secret\n"), QString());
        const auto nobody = m_at.run(u"user audit"_s, {u"frnak"_s});
        QVERIFY2(nobody.startsWith("! There is no account frnak, and nothing of that name in the log; there are "_L1)
                && nobody.contains("frank"_L1),
            qPrintable(nobody));
        const auto nothing = m_at.run(u"user audit"_s, {u"frank"_s}, {}, {{u"event"_s, u"logins"_s}});
        QCOMPARE(nothing,
            u"! There is no event \"logins\"; there are login, login-failed, login-refused, locked-out, command, account-changed, audit-overflow."_s);
        // it has not happened, and could
        QCOMPARE(m_at.run(u"user audit"_s, {u"frank"_s}, {}, {{u"event"_s, u"locked-out"_s}}), QString());
        // Whoever has gone, or never was, is found as long as the log knows them.
        QVERIFY(!got(m_at.station->accounts().authenticator().verifyPlain(u"stranger"_s, u"x"_s, u"::1"_s)));
        QVERIFY(m_at.run(u"user audit"_s, {u"stranger"_s}).contains("login-failed"_L1));
        QCOMPARE(m_at.run(u"user remove"_s, {u"frank"_s}), QString());
        QVERIFY(m_at.run(u"user audit"_s, {u"frank"_s}).contains("user remove"_L1));
    }

    /// However long the log is, its reader takes one part after the other.
    void auditComesInPages()
    {
        for (int i = 0; i < 1300; ++i) {
            AuditEntry entry;
            entry.event = u"command"_s;
            entry.account = u"erin"_s;
            entry.detail = QString::number(i);
            m_at.station->accounts().audit().add(entry);
        }
        Lines lines;
        QVERIFY(got(runCommand(*m_at.station, {u"user audit"_s, {u"erin"_s}, {{u"lines"_s, 1200}}, {}}, lines)));
        QCOMPARE(lines.text.count(u'\n'), 1200);
        QCOMPARE(lines.waits, 3);
        QVERIFY(lines.text.endsWith("1299\n"_L1));
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(UserCommandsTest)
#include "tst_usercommands.moc"
