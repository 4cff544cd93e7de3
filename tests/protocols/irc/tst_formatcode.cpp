#include <QTest>

#include "protocols/irc/formatcode.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::irc;

class IrcFormatCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsColours_data();
    void readsColours();
    void anOrdinaryCharacterIsNoCode();
    void twiceIsNotAtAll();
    void codesLeadWhereTheyShould();
};

void IrcFormatCodeTest::readsColours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<qint32>("foreground");
    QTest::addColumn<qint32>("background");
    QTest::newRow("none") << u"\x03x"_s << 1 << -1 << -1;
    QTest::newRow("one digit") << u"\x03"
                                  "4x"_s
                               << 2 << 4 << -1;
    QTest::newRow("three digits are two and a text") << u"\x03"
                                                        "123"_s
                                                     << 3 << 12 << -1;
    QTest::newRow("both") << u"\x03"
                             "4,12x"_s
                          << 5 << 4 << 12;
    QTest::newRow("a comma alone") << u"\x03"
                                      "4,x"_s
                                   << 2 << 4 << -1;
    QTest::newRow("a comma at the end") << u"\x03"
                                           "4,"_s
                                        << 2 << 4 << -1;
    QTest::newRow("a background alone is none") << u"\x03,5"_s << 1 << -1 << -1;
    QTest::newRow("by its bytes") << u"\x04"
                                     "FF8000x"_s
                                  << 7 << 0xff8000 << -1;
    QTest::newRow("by its bytes, both") << u"\x04"
                                           "ff8000,000001"_s
                                        << 14 << 0xff8000 << 1;
    QTest::newRow("by too few bytes") << u"\x04"
                                         "FF80"_s
                                      << 1 << -1 << -1;
    QTest::newRow("by what are none") << u"\x04"
                                         "GG8000"_s
                                      << 1 << -1 << -1;
}

void IrcFormatCodeTest::readsColours()
{
    QFETCH(QString, text);
    const auto code = FormatCode::at(text);
    QTEST(int(code.length), "length");
    QTEST(code.foreground, "foreground");
    QTEST(code.background, "background");
}

void IrcFormatCodeTest::anOrdinaryCharacterIsNoCode()
{
    QCOMPARE(FormatCode::at(u"x"_s).kind, FormatCode::Kind::None);
    QCOMPARE(FormatCode::at(u"\x02"_s).kind, FormatCode::Kind::Bold);
    QCOMPARE(FormatCode::at(u"\x02"_s).length, 1);
}

void IrcFormatCodeTest::twiceIsNotAtAll()
{
    Style style;
    FormatCode::at(u"\x02"_s).apply(style);
    QVERIFY(!(style == Style()));
    FormatCode::at(u"\x02"_s).apply(style);
    QCOMPARE(style, Style());
    FormatCode::at(u"\x03"
                   "4,5"_s)
        .apply(style);
    FormatCode::at(u"\x0f"_s).apply(style);
    QCOMPARE(style, Style());
}

void IrcFormatCodeTest::codesLeadWhereTheyShould()
{
    Style plain, red;
    FormatCode::at(u"\x03"
                   "4"_s)
        .apply(red);
    const auto codes = codesBetween(plain, red, u"7 apples"); // the text's digit must not join the colour's
    Style reached;
    qsizetype at = 0;
    const auto whole = codes + u"7 apples"_s;
    while (FormatCode::at(QStringView(whole).sliced(at)).kind != FormatCode::Kind::None) {
        const auto code = FormatCode::at(QStringView(whole).sliced(at));
        code.apply(reached);
        at += code.length;
    }
    QCOMPARE(reached, red);
    QCOMPARE(whole.sliced(at), u"7 apples"_s);
    QVERIFY(codesBetween(red, red, u"x").isEmpty());
}

QTEST_GUILESS_MAIN(IrcFormatCodeTest)
#include "tst_formatcode.moc"
