#include "app/handbook/handbookhtml.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class HandbookHtmlTest : public QObject {
    Q_OBJECT

    static QString html(const QString& markdown)
    {
        return handbookHtml({.id = u"page"_s, .title = u"Page"_s, .markdown = markdown}, u"/handbook/"_s);
    }

private Q_SLOTS:
    void writesHtml_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("title") << u"# A & B"_s << u"<h1>A &amp; B</h1>\n"_s;
        QTest::newRow("words") << u"a `b` **c** *d*"_s << u"<p>a <code>b</code> <strong>c</strong> <em>d</em></p>\n"_s;
        QTest::newRow("list") << u"- a\n- b\n\nend"_s << u"<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>\n<p>end</p>\n"_s;
        QTest::newRow("steps")
            << u"1. a\n\n       x < y\n\n2. b"_s
            << u"<ol>\n<li>a\n<pre tabindex=\"0\"><code>x &lt; y</code></pre>\n</li>\n<li>b\n</li>\n</ol>\n"_s;
        QTest::newRow("steps that go on") << u"3. c"_s << u"<ol start=\"3\">\n<li>c\n</li>\n</ol>\n"_s;
        QTest::newRow("table") << u"| a |\n| --- |\n| b |"_s
                               << u"<div class=\"wide\" tabindex=\"0\"><table>\n<tr><th scope=\"col\">a</th></tr>\n"
                                  "<tr><td>b</td></tr>\n</table></div>\n"_s;
        QTest::newRow("page") << u"[x](polls.md)"_s << u"<p><a href=\"/handbook/polls\">x</a></p>\n"_s;
        QTest::newRow("elsewhere") << u"[x](https://example.org/a?b&c)"_s
                                   << u"<p><a href=\"https://example.org/a?b&amp;c\" rel=\"noreferrer\">x</a></p>\n"_s;
        QTest::newRow("picture") << u"![a \"b\"](pictures/p.png)"_s
                                 << u"<p><img src=\"/handbook/pictures/p.png\" alt=\"a &quot;b&quot;\" "
                                    "loading=\"lazy\"></p>\n"_s;
    }
    void writesHtml()
    {
        QFETCH(QString, markdown);
        QTEST(html(markdown), "expected");
    }

    void nothingGetsThroughAsHtml_data()
    {
        QTest::addColumn<QString>("markdown");
        for (const auto* markdown : {"<script>alert(1)</script>", "# <b>", "- <i>", "1. <i>", "    <u>", "`<s>`",
                 "| <th> |\n| <td> |", "[<x>](polls.md)", "[x](javascript:alert(1))", "[x](\"><script>.md)",
                 "![\"><script>](pictures/a.png)", "![x](pictures/\"><script>)", "[x](https://a/\"onclick=\"b)"})
            QTest::newRow(markdown) << QString::fromLatin1(markdown);
    }
    void nothingGetsThroughAsHtml()
    {
        QFETCH(QString, markdown);
        auto out = html(markdown);
        for (const auto* tag : {"p", "h1", "ul", "ol", "li", "code", "table", "tr"})
            for (const auto* end : {"", "/"})
                out.remove(u"<%1%2>"_s.arg(QLatin1String(end), QLatin1String(tag)));
        for (const auto* known : {"<div class=\"wide\" tabindex=\"0\">", "</div>", "<th scope=\"col\">", "</th>",
                 "<td>", "</td>", "<pre tabindex=\"0\">", "</pre>", "<a href=\"/handbook/polls\">", "</a>"})
            out.remove(QLatin1String(known));
        QVERIFY2(!out.contains(u"javascript"_s) && !out.contains(u"\"onclick"_s), qPrintable(out));
        QVERIFY2(!out.contains(u"<s"_s) && !out.contains(u"<b"_s) && !out.contains(u"<i>"_s) && !out.contains(u"<u>"_s)
                && !out.contains(u"<x"_s),
            qPrintable(out));
    }

    void marksWords()
    {
        QCOMPARE(markedHtml(u"a <b> c"_s, {{2, 3}, {6, 1}}), u"a <mark>&lt;b&gt;</mark> <mark>c</mark>"_s);
        QCOMPARE(markedHtml(u"a & b"_s, {}), u"a &amp; b"_s);
    }
};

QTEST_APPLESS_MAIN(HandbookHtmlTest)
#include "tst_handbookhtml.moc"
