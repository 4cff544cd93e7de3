#include "app/station/commandline/roff.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class RoffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsMarkdownIntoRoff_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("roff");
        QTest::newRow("heading") << u"## Exit status"_s << u".SH EXIT STATUS\n"_s;
        QTest::newRow("lower heading") << u"### A `b`"_s << u".SS A b\n"_s;
        QTest::newRow("title") << u"# Page"_s << QString();
        QTest::newRow("text") << u"one\ntwo"_s << u"one\ntwo\n"_s;
        QTest::newRow("paragraphs") << u"one\n\ntwo"_s << u"one\n.PP\ntwo\n"_s;
        QTest::newRow("below a heading") << u"## One\n\ntwo\n\nthree"_s << u".SH ONE\ntwo\n.PP\nthree\n"_s;
        QTest::newRow("code") << u"type `poll-list` now"_s << u"type \\fBpoll\\-list\\fR now\n"_s;
        QTest::newRow("name") << u"page *Plugins*, `=*` or `*`"_s
                              << u"page \\fIPlugins\\fR, \\fB=*\\fR or \\fB*\\fR\n"_s;
        QTest::newRow("strong") << u"**Start** it"_s << u"\\fBStart\\fR it\n"_s;
        QTest::newRow("link") << u"see [Polls](polls.md)."_s << u"see \\fIPolls\\fR.\n"_s;
        QTest::newRow("item") << u"- an item\n  goes on"_s << u".IP \\(bu 2\nan item\ngoes on\n"_s;
        QTest::newRow("steps") << u"1. one\n\n   more\n2. two\n\nend"_s
                               << u".IP 1. 4\none\n.IP\nmore\n.IP 2. 4\ntwo\n.PP\nend\n"_s;
        QTest::newRow("block") << u"    a -b\n    .c\nend"_s << u".RS 4\n.EX\na \\-b\n\\&.c\n.EE\n.RE\n.PP\nend\n"_s;
        QTest::newRow("between ticks") << u"```toml\n.a\n```"_s << u".RS 4\n.EX\n\\&.a\n.EE\n.RE\n"_s;
        QTest::newRow("table") << u"| a | b |\n| --- | --- |\n| c-d | e |"_s << u".TP\n.B c\\-d\ne\n"_s;
        QTest::newRow("wide table") << u"| a | b | c |\n| --- | --- | --- |\n| d | e | f |"_s
                                    << u".TP\n.B d\nb: e; c: f\n"_s;
        QTest::newRow("dot first") << u".hidden"_s << u"\\&.hidden\n"_s;
        QTest::newRow("dot first in a line") << u"one\n.two"_s << u"one\n\\&.two\n"_s;
        QTest::newRow("backslash") << u"a\\b"_s << u"a\\[rs]b\n"_s;
    }
    void turnsMarkdownIntoRoff()
    {
        QFETCH(QString, markdown);
        QTEST(roffFromMarkdown(markdown), "roff");
    }

    void writesWordsAndEntries()
    {
        QCOMPARE(roffWords(u".a `b`"_s), u"\\&.a \\fBb\\fR"_s);
        QCOMPARE(roffLiteral(u"-a\\*b*"_s), u"\\-a\\[rs]*b*"_s);
        QCOMPARE(roffEntry(u"--data"_s, u"Folder of `x`."_s), u".TP\n.B \\-\\-data\nFolder of \\fBx\\fR.\n"_s);
    }
};

QTEST_APPLESS_MAIN(RoffTest)
#include "tst_roff.moc"
