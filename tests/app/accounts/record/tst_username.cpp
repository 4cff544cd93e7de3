#include "app/accounts/record/username.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class UsernameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prepares_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("prepared"); // null: refused
        const auto no = QString();
        QTest::newRow("plain") << u"alice"_s << u"alice"_s;
        QTest::newRow("case") << u"Alice"_s << u"alice"_s;
        QTest::newRow("domain") << u"alice@localhost"_s << u"alice"_s;
        QTest::newRow("marks") << u"a.b-c_d+e"_s << u"a.b-c_d+e"_s;
        // RFC 8265 §3.5, the examples of usernames
        QTest::newRow("juliet") << u"juliet@example.com"_s << u"juliet"_s;
        QTest::newRow("eszett") << u"fussball"_s << u"fussball"_s;
        QTest::newRow("eszett kept") << u"fu\u00DFball"_s << u"fu\u00DFball"_s;
        QTest::newRow("pi") << u"\u03C0"_s << u"\u03C0"_s;
        QTest::newRow("capital sigma") << u"\u03A3"_s << u"\u03C3"_s;
        QTest::newRow("final sigma") << u"\u03C2"_s << u"\u03C2"_s;
        QTest::newRow("space") << u"foo bar"_s << no;
        QTest::newRow("empty") << QString() << no;
        QTest::newRow("only domain") << u"@localhost"_s << no;
        QTest::newRow("roman four") << u"henry\u2163"_s << no;
        QTest::newRow("infinity") << u"\u221E"_s << no;
        QTest::newRow("full width") << u"\uFF41\uFF42"_s << u"ab"_s;
        QTest::newRow("half width kana") << u"\uFF76"_s << u"\u30AB"_s;
        QTest::newRow("composed") << u"e\u0301"_s << u"\u00E9"_s;
        QTest::newRow("ligature") << u"\uFB01sh"_s << no;
        QTest::newRow("full width at") << u"a\uFF20b"_s << no;
        QTest::newRow("joiner") << u"a\u200Db"_s << no;
        QTest::newRow("soft hyphen") << u"a\u00ADb"_s << no;
        QTest::newRow("old jamo") << u"\u1100\u1160\u11FF"_s << no;
        QTest::newRow("unassigned") << u"\u0378"_s << no;
        QTest::newRow("control") << u"a\nb"_s << no;
        QTest::newRow("emoji") << u"\U0001F600"_s << no;
        QTest::newRow("hebrew") << u"\u05D0\u05D1"_s << u"\u05D0\u05D1"_s;
        QTest::newRow("hebrew, digit last") << u"\u05D0\u05D11"_s << u"\u05D0\u05D11"_s;
        QTest::newRow("both directions") << u"a\u05D0"_s << no;
        // RFC 7622 §3.3.1
        for (const auto c : u"\"&'/:<>"_s)
            QTest::addRow("localpart %c", c.toLatin1()) << u"a%1b"_s.arg(c) << no;
        QTest::newRow("longest") << QString(1023, u'a') << QString(1023, u'a');
        QTest::newRow("too long") << QString(1024, u'a') << no;
        QTest::newRow("too many bytes") << QString(600, u'\u00E9') << no;
    }
    void prepares()
    {
        QFETCH(QString, name);
        QFETCH(QString, prepared);
        auto result = preparedUsername(name);
        QCOMPARE(result.ok(), !prepared.isNull());
        if (!result) {
            QCOMPARE(result.error().kind, Error::Kind::Malformed);
            return;
        }
        QCOMPARE(*result, prepared);
        QCOMPARE(*preparedUsername(*result), prepared); // twice is the same
    }

    void saysWhatIsWrong()
    {
        QVERIFY(preparedUsername(u"a b"_s).error().text.endsWith(u"It cannot hold a space."_s));
        QVERIFY(preparedUsername(u"a:b"_s).error().text.endsWith(u"It cannot hold :."_s));
        QVERIFY(preparedUsername(u"\uFB01sh"_s).error().text.startsWith(u"A name is made of letters"_s));
    }

    void preparesPasswords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("prepared");
        // RFC 4013 §3
        QTest::newRow("soft hyphen") << u"I\u00ADX"_s << u"IX"_s;
        QTest::newRow("case kept") << u"user"_s << u"user"_s;
        QTest::newRow("case matters") << u"USER"_s << u"USER"_s;
        QTest::newRow("ordinal") << u"\u00AA"_s << u"a"_s;
        QTest::newRow("roman nine") << u"\u2168"_s << u"IX"_s;
        QTest::newRow("control") << u"\u0007"_s << QString();
        QTest::newRow("both directions") << u"\u06271"_s << QString();
        QTest::newRow("wide space") << u"a\u3000b"_s << u"a b"_s;
        QTest::newRow("emoji") << u"\U0001F600x"_s << u"\U0001F600x"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("long") << QString(1025, u'x') << QString();
    }
    void preparesPasswords()
    {
        QFETCH(QString, password);
        QFETCH(QString, prepared);
        auto result = preparedPassword(password);
        QCOMPARE(result.ok(), !prepared.isEmpty());
        if (result)
            QCOMPARE(*result, prepared);
        else if (!password.isEmpty())
            QVERIFY(!result.error().text.contains(password));
    }
};

QTEST_APPLESS_MAIN(UsernameTest)
#include "tst_username.moc"
