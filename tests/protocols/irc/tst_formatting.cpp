// modern.ircdocs.horse/formatting: the codes, their digits and their commas.
#include <QtTest>

#include "protocols/irc/formatting.h"
#include "tests/support/testclass.h"

using namespace everyport::irc;
using namespace Qt::StringLiterals;

namespace {

Style coloured(int foreground, int background = -1)
{
    Style style;
    style.foregroundNumber = foreground;
    style.backgroundNumber = background;
    if (foreground >= 0)
        style.foreground = colourOf(foreground);
    if (background >= 0)
        style.background = colourOf(background);
    return style;
}

Style hexadecimal(Rgb foreground, std::optional<Rgb> background = {})
{
    Style style;
    style.foreground = foreground;
    style.background = background;
    return style;
}

} // namespace

class IrcFormattingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void comesBackAsItWas_data() { parses_data(); }
    void comesBackAsItWas();
    void writesEachChange();
    void keepsACommaFromAColour();
    void boundsRuns();
    void removes();
    void knowsColours();
};

void IrcFormattingTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Run>>("runs");
    using Runs = QList<Run>;
    const Style plain;
    QTest::newRow("plain") << u"hello"_s << Runs{{u"hello"_s, plain}};
    QTest::newRow("the styles") << u"\u0002b\u0002\u001di\u001d\u001fu\u001f\u001es\u001e\u0011m\u0011\u0016r"_s
                                << Runs{{u"b"_s, {.bold = true}}, {u"i"_s, {.italic = true}},
                                       {u"u"_s, {.underlined = true}}, {u"s"_s, {.struck = true}},
                                       {u"m"_s, {.monospace = true}}, {u"r"_s, {.reversed = true}}};
    QTest::newRow("reset") << u"\u0002\u001da\u000fb"_s
                           << Runs{{u"a"_s, {.bold = true, .italic = true}}, {u"b"_s, plain}};
    QTest::newRow("one digit") << u"\u00033red"_s << Runs{{u"red"_s, coloured(3)}};
    QTest::newRow("two digits") << u"\u000304red"_s << Runs{{u"red"_s, coloured(4)}};
    QTest::newRow("a third is text") << u"\u0003123"_s << Runs{{u"3"_s, coloured(12)}};
    QTest::newRow("background") << u"\u00034,12x"_s << Runs{{u"x"_s, coloured(4, 12)}};
    QTest::newRow("a comma without digits is one") << u"\u000304,x"_s << Runs{{u",x"_s, coloured(4)}};
    QTest::newRow("foreground alone keeps the background")
        << u"\u000304,02a\u000305b"_s << Runs{{u"a"_s, coloured(4, 2)}, {u"b"_s, coloured(5, 2)}};
    QTest::newRow("no digits end both") << u"\u000304,02a\u0003b"_s << Runs{{u"a"_s, coloured(4, 2)}, {u"b"_s, plain}};
    QTest::newRow("99 is the default") << u"\u000304,02a\u000399b\u000301,99c"_s
                                       << Runs{{u"a"_s, coloured(4, 2)}, {u"b"_s, coloured(-1, 2)},
                                              {u"c"_s, coloured(1)}};
    QTest::newRow("the many") << u"\u000352,98x"_s << Runs{{u"x"_s, coloured(52, 98)}};
    QTest::newRow("hexadecimal") << u"\u0004FF8000x\u0004a0b0c0,010203y\u0004z"_s
                                 << Runs{{u"x"_s, hexadecimal(0xff8000)}, {u"y"_s, hexadecimal(0xa0b0c0, 0x010203)},
                                        {u"z"_s, plain}};
    QTest::newRow("too few hexadecimal digits") << u"\u0004FF800x"_s << Runs{{u"FF800x"_s, plain}};
    QTest::newRow("controls without a meaning go") << u"a\u0001b\u007fc\u0085d\te"_s << Runs{{u"abcd\te"_s, plain}};
    QTest::newRow("codes with nothing between") << u"a\u0002\u0002b"_s << Runs{{u"ab"_s, plain}};
    QTest::newRow("nothing") << QString() << Runs{};
    QTest::newRow("codes alone") << u"\u0002\u000304"_s << Runs{};
}

void IrcFormattingTest::parses()
{
    QFETCH(QString, text);
    QTEST(parseFormatting(text), "runs");
}

void IrcFormattingTest::comesBackAsItWas()
{
    QFETCH(QList<Run>, runs);
    QCOMPARE(parseFormatting(writeFormatting(runs)), runs);
}

void IrcFormattingTest::writesEachChange()
{
    // From every style to every other, in both orders.
    auto mixed = hexadecimal(0x123456);
    mixed.background = colourOf(mixed.backgroundNumber = 7);
    auto otherwiseMixed = hexadecimal(0, 0x654321);
    otherwiseMixed.foreground = colourOf(otherwiseMixed.foregroundNumber = 3);
    auto backgroundAlone = hexadecimal(0, 0x654321);
    backgroundAlone.foreground.reset();
    const QList<Style> styles = {mixed, otherwiseMixed, backgroundAlone, {}, {.bold = true}, coloured(4),
        coloured(4, 2), coloured(-1, 2), hexadecimal(0x123456), hexadecimal(0x123456, 0x654321),
        {.italic = true, .reversed = true}};
    for (const auto& from : styles) {
        for (const auto& to : styles) {
            if (from == to)
                continue;
            const QList<Run> runs = {{u"1,2"_s, from}, {u"3,4"_s, to}, {u",5"_s, from}};
            QCOMPARE(parseFormatting(writeFormatting(runs)), runs);
        }
    }
}

void IrcFormattingTest::keepsACommaFromAColour()
{
    const QList<Run> runs = {{u",5 is text"_s, coloured(4)}};
    QCOMPARE(writeFormatting(runs), u"\u000304\u0002\u0002,5 is text"_s);
    QCOMPARE(parseFormatting(writeFormatting(runs)), runs);
}

void IrcFormattingTest::boundsRuns()
{
    const auto text = u"\u0002a\u001db"_s.repeated(10'000);
    const auto runs = parseFormatting(text, 50);
    QCOMPARE(runs.size(), 50);
    QString all;
    for (const auto& run : runs)
        all += run.text;
    QCOMPARE(all, withoutFormatting(text));
}

void IrcFormattingTest::removes()
{
    QCOMPARE(withoutFormatting(u"\u0002a\u000304,12b\u0004FF0000c\u000fd"_s), u"abcd"_s);
}

void IrcFormattingTest::knowsColours()
{
    QCOMPARE(colourOf(0), 0xffffffu);
    QCOMPARE(colourOf(4), 0xff0000u);
    QCOMPARE(colourOf(16), 0x470000u);
    QCOMPARE(colourOf(52), 0xff0000u);
    QCOMPARE(colourOf(98), 0xffffffu);
    QCOMPARE(colourOf(-1), 0u);
    QCOMPARE(colourOf(99), 0u);
}

QTEST_GUILESS_MAIN(IrcFormattingTest)
#include "tst_formatting.moc"
