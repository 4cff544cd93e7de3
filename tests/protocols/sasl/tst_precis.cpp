#include <QtTest>

#include "protocols/sasl/precis.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

class PrecisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usernames_data();
    void usernames();
    void localparts();
    void opaques_data();
    void opaques();
};

void PrecisTest::usernames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prepared"); // null: refused
    const auto kept = [](const char* name, const QString& text) { QTest::newRow(name) << text << text; };
    const auto refused = [](const char* name, const QString& text) { QTest::newRow(name) << text << QString(); };
    kept("plain", u"juliet"_s);
    QTest::newRow("upper case") << u"Juliet"_s << u"juliet"_s;
    QTest::newRow("upper case beyond ASCII") << u"\u00C9ve"_s << u"\u00E9ve"_s;
    QTest::newRow("final sigma, RFC 8265 example 4") << u"\u03A3"_s << u"\u03C3"_s;
    kept("sharp s, RFC 8265 example 3", u"fu\u00DFball"_s);
    kept("pi, RFC 8265 example 6", u"\u03C0"_s);
    kept("letters of several scripts", u"\u30E6\u30FC\u30B6"_s);
    QTest::newRow("full width") << u"\uFF4A\uFF55\uFF4C"_s << u"jul"_s;
    QTest::newRow("half width katakana") << u"\uFF76"_s << u"\u30AB"_s;
    QTest::newRow("to be composed") << u"e\u0301"_s << u"\u00E9"_s;
    kept("middle dot between two l", u"pa\u0140l"_s.replace(u'\u0140', u"l\u00B7"_s));
    refused("middle dot elsewhere", u"a\u00B7b"_s);
    kept("Hebrew geresh after Hebrew", u"\u05D0\u05F3"_s);
    refused("Hebrew geresh after Latin", u"a\u05F3"_s);
    kept("katakana dot", u"\u30AB\u30FB"_s);
    refused("katakana dot among Latin", u"a\u30FB"_s);
    kept("Greek keraia", u"\u0375\u03B1"_s);
    refused("Greek keraia at the end", u"\u03B1\u0375"_s);
    kept("joiner after virama", u"\u0915\u094D\u200D\u0937"_s);
    refused("joiner alone", u"a\u200Db"_s);
    kept("non-joiner between joining letters", u"\u0628\u200C\u0628"_s);
    refused("both kinds of Arabic digits", u"\u0628\u0661\u06F1"_s);
    kept("Hebrew", u"\u05D0\u05D1"_s);
    refused("Hebrew and Latin", u"\u05D0b"_s);
    refused("Latin and Hebrew", u"b\u05D0"_s);
    refused("empty", u""_s);
    refused("space", u"foo bar"_s);
    refused("symbol, RFC 7622 example", u"\u265A"_s);
    refused("Roman numeral, RFC 7622 example", u"henry\u2163"_s);
    refused("control", u"a\u0007"_s);
    refused("ideographic space", u"a\u3000b"_s);
    refused("soft hyphen", u"a\u00ADb"_s);
    refused("tatweel", u"\u0640"_s);
    refused("unassigned", u"a\u0378"_s);
    refused("noncharacter", u"a\uFDD0"_s);
    refused("half a surrogate pair", QString(u"a"_s).append(QChar(0xD800)));
    refused("old Hangul", u"\u1100"_s);
}

void PrecisTest::usernames()
{
    QFETCH(QString, text);
    QFETCH(QString, prepared);
    const auto result = precis::username(text);
    QCOMPARE(result.ok(), !prepared.isNull());
    if (result) {
        QCOMPARE(*result, prepared);
        QCOMPARE(*precis::username(*result), prepared);
    } else {
        QVERIFY(!result.error().text.isEmpty());
    }
}

void PrecisTest::localparts()
{
    QCOMPARE(*precis::localpart(u"Juliet"_s), u"juliet"_s);
    for (const auto c : u"\"&'/:<>@ \u3000\n"_s)
        QVERIFY(!precis::localpart(u"a%1b"_s.arg(c)));
    QVERIFY(!precis::localpart(u"a\uFF20b"_s)); // a wide @
    QVERIFY(precis::localpart(QString(1023, u'a')));
    QVERIFY(!precis::localpart(QString(1024, u'a')));
    QVERIFY(precis::localpart(QString(511, u'\u00E9')));
    QVERIFY(!precis::localpart(QString(512, u'\u00E9')));
}

void PrecisTest::opaques_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prepared");
    QTest::newRow("as it is") << u"Correct Horse \"Battery\" Staple"_s << u"Correct Horse \"Battery\" Staple"_s;
    QTest::newRow("case stays") << u"\u03A3"_s << u"\u03A3"_s;
    QTest::newRow("symbols, RFC 8265 example") << u"foo\u2605\u265A"_s << u"foo\u2605\u265A"_s;
    QTest::newRow("non-ASCII space, RFC 8265 example 13") << u"foo\u1680bar"_s << u"foo bar"_s;
    QTest::newRow("width stays") << u"\uFF4A"_s << u"\uFF4A"_s;
    QTest::newRow("composed") << u"e\u0301 \u265A"_s << u"\u00E9 \u265A"_s;
    QTest::newRow("empty") << u""_s << QString();
    QTest::newRow("tab, RFC 8265 example 16") << u"my cat is a \u0009 by"_s << QString();
    QTest::newRow("zero width no-break space") << u"a\uFEFFb"_s << QString();
}

void PrecisTest::opaques()
{
    QFETCH(QString, text);
    QFETCH(QString, prepared);
    const auto result = precis::opaque(text);
    QCOMPARE(result.ok(), !prepared.isNull());
    if (result)
        QCOMPARE(*result, prepared);
}

QTEST_APPLESS_MAIN(PrecisTest)
#include "tst_precis.moc"
