#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/colours.h"
#include "ui/widgets/code/codespans.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

using Spans = QList<CodeSpan>;
Q_DECLARE_METATYPE(Spans)

class CodeSpansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursPython_data()
    {
        using K = CodeSpan::Kind;
        QTest::addColumn<QString>("line");
        QTest::addColumn<Spans>("spans");
        QTest::newRow("plain") << u"services.first"_s << Spans{};
        QTest::newRow("keyword and call")
            << u"await polls.publish()"_s << Spans{{0, 5, K::Name}, {12, 7, K::Attribute}};
        QTest::newRow("string") << u"x = 'a\\'b' # c"_s << Spans{{4, 6, K::String}, {11, 3, K::Comment}};
        QTest::newRow("prefix") << u"rb\"x\" bus"_s << Spans{{0, 5, K::String}};
        QTest::newRow("unfinished") << u"print(\"abc"_s << Spans{{0, 5, K::Attribute}, {6, 4, K::String}};
        QTest::newRow("number") << u"1_000.5e-3j + .5 + x1"_s << Spans{{0, 11, K::Number}, {14, 2, K::Number}};
        QTest::newRow("attribute named like a keyword") << u"a.in"_s << Spans{};
        QTest::newRow("soft keyword") << u"match = 1"_s << Spans{{8, 1, K::Number}};
        QTest::newRow("match") << u"match x:"_s << Spans{{0, 5, K::Name}};
        QTest::newRow("hash in a string") << u"'#'"_s << Spans{{0, 3, K::String}};
        QTest::newRow("empty") << QString() << Spans{};
    }
    void coloursPython()
    {
        QFETCH(QString, line);
        QFETCH(Spans, spans);
        int state = 0;
        QCOMPARE(codeSpans(line, CodeLanguage::Python, &state), spans);
        QCOMPARE(state, 0);
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            for (const CodeSpan& span : spans)
                QVERIFY(contrast(codeColour(span.kind, palette), palette.color(QPalette::Base)) >= 4.5);
        }
    }

    void coloursOverLines()
    {
        int state = 0;
        QCOMPARE(codeSpans(u"x = '''one"_s, CodeLanguage::Python, &state), (Spans{{4, 6, CodeSpan::Kind::String}}));
        QVERIFY(state != 0);
        QCOMPARE(codeSpans(u"for \"\"\" in"_s, CodeLanguage::Python, &state), (Spans{{0, 10, CodeSpan::Kind::String}}));
        QCOMPARE(codeSpans(u"two''' + 1"_s, CodeLanguage::Python, &state),
            (Spans{{0, 6, CodeSpan::Kind::String}, {9, 1, CodeSpan::Kind::Number}}));
        QCOMPARE(state, 0);
    }

    void coloursXmlOverLines()
    {
        int state = 0;
        const auto first = codeSpans(u"<vote xmlns='urn:x' card=\"amber", CodeLanguage::Xml, &state);
        QCOMPARE(first.first(), (CodeSpan{1, 4, CodeSpan::Kind::Name}));
        QCOMPARE(first.last().kind, CodeSpan::Kind::String);
        const auto second = codeSpans(u"fox\">text</vote>", CodeLanguage::Xml, &state);
        QCOMPARE(second.first(), (CodeSpan{0, 4, CodeSpan::Kind::String}));
        QCOMPARE(second.last(), (CodeSpan{11, 4, CodeSpan::Kind::Name}));
        QCOMPARE(state, 0);
    }

    void takesAnythingForCode()
    {
        for (const CodeLanguage language :
            {CodeLanguage::Xml, CodeLanguage::Json, CodeLanguage::Http, CodeLanguage::Plain}) {
            int state = 0;
            for (const QString& line : {u""_s, u"<"_s, u"</"_s, u"\"\\"_s, u"<!--"_s, u"--"_s, u"{\"a\":"_s, u"-"_s}) {
                for (const CodeSpan& span : codeSpans(line, language, &state))
                    QVERIFY(span.start >= 0 && span.start + span.length <= line.size());
            }
        }
    }
};

QTEST_MAIN(CodeSpansTest)
#include "tst_codespans.moc"
