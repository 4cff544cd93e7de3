#include "app/handbook/markdown.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// "step 2: words" and the like, a line a block; what stands in an item is indented.
QString outlineOf(const QString& markdown)
{
    static const QStringList kinds{u"heading"_s, u"text"_s, u"bullet"_s, u"step"_s, u"code"_s, u"table"_s};
    QStringList lines;
    for (const auto& block : readMarkdown(markdown)) {
        auto line = (block.inItem ? u"  "_s : QString()) + kinds[int(block.kind)];
        if (block.kind == MarkdownBlock::Kind::Heading)
            line += u' ' + QString::number(block.level);
        if (block.kind == MarkdownBlock::Kind::Step)
            line += u' ' + QString::number(block.number);
        QStringList cells;
        for (const auto& row : block.rows)
            for (const auto& cell : row)
                cells << plainText(cell);
        lines << line + u": "_s + plainText(block.spans) + QString(block.code).replace(u'\n', u'/') + cells.join(u'/');
    }
    return lines.join(u'\n');
}

/// "[code x]" and the like for what is marked.
QString spansOf(const QString& markdown)
{
    static const QStringList kinds{u"text"_s, u"code"_s, u"strong"_s, u"name"_s, u"link"_s, u"picture"_s};
    QString out;
    for (const auto& span : readMarkdownSpans(markdown)) {
        const auto target = span.target.isEmpty() ? QString() : u" > "_s + span.target;
        out += span.kind == MarkdownSpan::Kind::Text ? span.text
                                                     : u'[' + kinds[int(span.kind)] + u' ' + span.text + target + u']';
    }
    return out;
}

} // namespace

class MarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBlocks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("outline");
        QTest::newRow("heading") << u"## Exit status"_s << u"heading 2: Exit status"_s;
        QTest::newRow("no heading") << u"#fruit is a channel"_s << u"text: #fruit is a channel"_s;
        QTest::newRow("paragraphs") << u"one\ntwo\n\nthree"_s << u"text: one two\ntext: three"_s;
        QTest::newRow("bullets") << u"- one\n  goes on\n- two"_s << u"bullet: one goes on\nbullet: two"_s;
        QTest::newRow("steps") << u"1. one\n2. two\n\n   more\n\nend"_s
                               << u"step 1: one\nstep 2: two\n  text: more\ntext: end"_s;
        QTest::newRow("code in a step") << u"1. run\n\n       a -b\n\n2. then"_s
                                        << u"step 1: run\n  code: a -b\nstep 2: then"_s;
        QTest::newRow("a number begins a line") << u"there were\n40. No more"_s << u"text: there were 40. No more"_s;
        QTest::newRow("code") << u"text\n\n    one\n      two\n\n    three\nend"_s
                              << u"text: text\ncode: one/  two//three\ntext: end"_s;
        QTest::newRow("code between ticks")
            << u"```toml\n# no heading\n\n- x\n```\nend"_s << u"code: # no heading//- x\ntext: end"_s;
        QTest::newRow("table") << u"| a | b |\n| --- | --- |\n| `c\\|d` | |\n\nend"_s
                               << u"table: a/b/c|d/\ntext: end"_s;
        QTest::newRow("picture") << u"![bars](pictures/polls.png)"_s << u"text: bars"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void readsBlocks()
    {
        QFETCH(QString, markdown);
        QTEST(outlineOf(markdown), "outline");
    }

    void readsSpans_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("spans");
        QTest::newRow("code") << u"type `a*b*` now"_s << u"type [code a*b*] now"_s;
        QTest::newRow("code with a tick") << u"``a`b``"_s << u"[code a`b]"_s;
        QTest::newRow("strong") << u"press **Start** now"_s << u"press [strong Start] now"_s;
        QTest::newRow("name") << u"the page *Plugins*, `=*` or `*`"_s
                              << u"the page [name Plugins], [code =*] or [code *]"_s;
        QTest::newRow("code in a name") << u"*a `*` b*"_s << u"[name a * b]"_s;
        QTest::newRow("a star alone") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
        QTest::newRow("link") << u"see [Accounts](accounts.md)."_s << u"see [link Accounts > accounts.md]."_s;
        QTest::newRow("brackets") << u"[x] and [a](b.md)"_s << u"[x] and [link a > b.md]"_s;
        QTest::newRow("picture") << u"![bars](pictures/p.png)"_s << u"[picture bars > pictures/p.png]"_s;
        QTest::newRow("escaped") << u"\\*no\\* a\\b"_s << u"*no* a\\b"_s;
        QTest::newRow("open ends") << u"`a **b *c [d](e"_s << u"`a **b *c [d](e"_s;
    }
    void readsSpans()
    {
        QFETCH(QString, markdown);
        QTEST(spansOf(markdown), "spans");
    }
};

QTEST_APPLESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
