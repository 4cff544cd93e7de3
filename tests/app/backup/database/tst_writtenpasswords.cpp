#include "app/backup/database/writtenpasswords.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::backup;
using namespace Qt::StringLiterals;

class WrittenPasswordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAroundStays_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("left");
        QTest::newRow("of a proxy") << u"socks5:127.0.0.1:9050:user=lena:password=sesame:tls:irc.example:6697"_s
                                    << u"socks5:127.0.0.1:9050:user=lena:tls:irc.example:6697"_s;
        QTest::newRow("at the end") << u"socks5:a:1:password=sesame"_s << u"socks5:a:1"_s;
        QTest::newRow("empty") << u"socks5:a:1:password=:tls:b:2"_s << u"socks5:a:1:tls:b:2"_s;
        QTest::newRow("a colon") << u"socks5:a:1:password=ses\\:ame:tls:b:2"_s << u"socks5:a:1:tls:b:2"_s;
        QTest::newRow("in brackets") << u"socks5:a:1:password=[ses:a\\]me]:tls:b:2"_s << u"socks5:a:1:tls:b:2"_s;
        QTest::newRow("in capitals") << u"SOCKS5:a:1:PASSWORD=sesame"_s << u"SOCKS5:a:1"_s;
        QTest::newRow("before a host") << u"https://lena:sesame@example.org/x"_s << u"https://lena@example.org/x"_s;
        QTest::newRow("of colons") << u"https://lena:ses:ame@example.org"_s << u"https://lena@example.org"_s;
        QTest::newRow("a name alone") << u"https://lena@example.org"_s << u"https://lena@example.org"_s;
        QTest::newRow("a port") << u"https://example.org:8443/@lena"_s << u"https://example.org:8443/@lena"_s;
        QTest::newRow("words") << u"What is a password=?"_s << u"What is a password=?"_s;
    }
    void whatIsAroundStays()
    {
        QFETCH(QString, value);
        QTEST(withoutPasswords(value), "left");
    }

    /// Its own escapes hide where a part ends: all of the value goes from there on.
    void anIniLosesTheRestOfTheValue()
    {
        QCOMPARE(
            withoutPasswordsInIni("[irc]\nproxy=\"socks5:a:1:user=lena:password=ses\\\\:ame:tls:b:2\"\nname=lena\n"),
            "[irc]\nproxy=\"socks5:a:1:user=lena\"\nname=lena\n");
        QCOMPARE(
            withoutPasswordsInIni("proxy=socks5:a:1:password=sesame\nname=lena\n"), "proxy=socks5:a:1\nname=lena\n");
        QCOMPARE(withoutPasswordsInIni("way=https://lena:sesame@example.org/\n"), "way=https://lena@example.org/\n");
        QCOMPARE(withoutPasswordsInIni("name=\xff\xfe\n"), "name=\xff\xfe\n");
    }

    void inJsonTheyAreFoundBelow()
    {
        QCOMPARE(withoutPasswordsInJson("{\"a\":[\"x:password=y\"],\"b\":{\"c\":\"ftp://u:p@h/\"},\"d\":7}"),
            "{\"a\":[\"x\"],\"b\":{\"c\":\"ftp://u@h/\"},\"d\":7}");
        for (const QByteArray same : {"{ \"name\" : \"lena\" }", "no JSON", ""})
            QCOMPARE(withoutPasswordsInJson(same), same);
    }
};

QTEST_APPLESS_MAIN(WrittenPasswordsTest)
#include "tst_writtenpasswords.moc"
