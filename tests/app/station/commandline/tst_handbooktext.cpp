#include "app/station/commandline/handbooktext.h"

#include <QDate>
#include <QTest>

#include "app/handbook/markdown.h"
#include "app/station/commandline/help.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class HandbookTextTest : public QObject {
    Q_OBJECT

    static QString text(const QString& markdown)
    {
        return handbookPageText({.id = u"page"_s, .title = u"Page"_s, .markdown = markdown});
    }

private Q_SLOTS:
    void writesText_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("headings") << u"# Page\n\n## Part"_s << u"Page\n====\n\nPart\n----\n"_s;
        QTest::newRow("words") << u"a `b`\n**c** *d*\n\ne"_s << u"a b c d\n\ne\n"_s;
        QTest::newRow("list") << u"one:\n- a\n- b\n\nc"_s << u"one:\n\n  - a\n  - b\n\nc\n"_s;
        QTest::newRow("steps") << u"1. a\n2. b\n\n       c  d\n\n3. e"_s
                               << u" 1. a\n 2. b\n\n        c  d\n\n 3. e\n"_s;
        QTest::newRow("code") << u"    a\n\n      b"_s << u"    a\n\n      b\n"_s;
        QTest::newRow("link") << u"[Polls](polls.md), [a task](task-poll.md)"_s
                              << u"Polls, a task (page task-poll)\n"_s;
        QTest::newRow("picture") << u"![bars](pictures/p.png)"_s << u"[Picture: bars]\n"_s;
        QTest::newRow("table") << u"| type | what |\n| --- | --- |\n| `echo` | sends |"_s
                               << u"type  what\necho  sends\n"_s;
    }
    void writesText()
    {
        QFETCH(QString, markdown);
        QTEST(text(markdown), "expected");
    }

    void aTableThatIsTooWideIsRows()
    {
        const QString wide(50, u'x');
        QCOMPARE(text(u"| a | b |\n| --- | --- |\n| %1 | d |"_s.arg(wide)), u"  "_s + wide + u" — b: d\n"_s);
    }

    /// Of all pages, what is neither code nor a table fits a terminal.
    void fitsATerminal()
    {
        for (const auto& page : handbook().pages()) {
            QVERIFY(handbookPageText(page).startsWith(page.title + u'\n'));
            QStringList code;
            for (const auto& block : readMarkdown(page.markdown))
                code += block.code.split(u'\n');
            for (const auto& line : handbookPageText(page).split(u'\n'))
                QVERIFY2(line.size() <= 79 || code.contains(line.trimmed()) || code.contains(line.mid(4)),
                    qPrintable(page.id + u": "_s + line));
        }
    }

    void listsThePages()
    {
        const auto contents = handbookContents(handbook());
        QVERIFY(contents.startsWith(u"First steps:\n  firststeps    First steps\n\nTasks:\n"_s));
        for (const auto& page : handbook().pages())
            QVERIFY2(contents.contains(u"  "_s + page.id + u' '), qPrintable(page.id));
    }

    void findsWords()
    {
        const auto hits = handbookHits(handbook(), u"power cut"_s);
        QVERIFY(
            hits.contains(u"polls         Polls\n    A vote is on disk before it is shown: a power cut loses none"_s));
        QVERIFY(handbookHits(handbook(), u"nosuchwordanywhere"_s).isEmpty());
        QVERIFY(handbookHits(handbook(), u"Sicherung"_s).isEmpty());
        QVERIFY(handbookHits(handbook(), u"Sicherung"_s, u"de"_s).startsWith(u"backup        Backup\n"_s));
    }

    /// As the page on the command line, which stands in both programs' own.
    void makesManualPages()
    {
        for (const auto& page : handbook().pages()) {
            const auto roff = handbookManualPage(page);
            QVERIFY2(roff.startsWith(u".TH EVERYPORT\\-"_s), qPrintable(page.id));
            QVERIFY2(QDate::fromString(roff.section(u'"', 1, 1), Qt::ISODate).isValid(), qPrintable(page.id));
            QVERIFY2(roff.contains(u"\n.SH NAME\neveryport\\-"_s), qPrintable(page.id));
            for (const auto& line : roff.split(u'\n')) {
                if (!line.startsWith(u'.') && !line.startsWith(u'\''))
                    continue;
                QVERIFY2(QStringList({u"TH"_s, u"SH"_s, u"SS"_s, u"TP"_s, u"B"_s, u"BR"_s, u"PP"_s, u"IP"_s, u"RS"_s,
                                         u"RE"_s, u"EX"_s, u"EE"_s})
                             .contains(line.mid(1).section(u' ', 0, 0)),
                    qPrintable(line));
            }
        }
    }
};

QTEST_APPLESS_MAIN(HandbookTextTest)
#include "tst_handbooktext.moc"
