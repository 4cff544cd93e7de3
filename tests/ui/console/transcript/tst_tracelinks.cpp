#include <QTest>

#include "tests/support/testclass.h"
#include "ui/console/transcript/tracelinks.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

class TraceLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksTracebacks()
    {
        const QString text =
            u"Traceback (most recent call last):\n  File \"<console 3>\", line 2, in <module>\n  File \"/usr/lib/x.py\", line 12, in f\n"
            "  File \"<frozen os>\", line 1, in g\n  File \"everyport/_session.py\", line 4\n"_s;
        const auto links = traceLinks(text);
        QCOMPARE(links.size(), 2);
        QCOMPARE(links[0].command, 3);
        QCOMPARE(links[0].line, 2);
        QCOMPARE(text.mid(links[0].start, links[0].length), u"File \"<console 3>\", line 2"_s);
        QCOMPARE(links[1].file, u"/usr/lib/x.py"_s);
        for (const TraceLink& link : links) {
            const auto back = TraceLink::fromAddress(link.address());
            QVERIFY(back);
            QCOMPARE(back->command, link.command);
            QCOMPARE(back->file, link.file);
            QCOMPARE(back->line, link.line);
        }
        QVERIFY(!TraceLink::fromAddress(u"file:0:/x"_s));
        QVERIFY(!TraceLink::fromAddress(u"http://example.org/"_s));
    }

    void findsWhatTracebacksMark()
    {
        const QString text =
            u"  File \"<console 3>\", line 2, in <module>\n    return sum / poll.votes * 2\n           ~~~~^~~~~~~~~~~~\n"
            "    f()\n    ^^^\n  ~~~ no marks ^\nZeroDivisionError: by zero\n"_s;
        const auto all = traceMarks(text);
        QCOMPARE(all.size(), 2);
        QVERIFY(QStringView(text).mid(all[0].line).startsWith(u"           ~~~~^"));
        QStringList marked;
        QList<bool> around;
        for (const TraceMark& mark : all[0].marks) {
            marked << text.mid(mark.start, mark.length);
            around << mark.isAround;
        }
        QCOMPARE(marked, QStringList({u"sum "_s, u"/"_s, u" poll.votes"_s}));
        QCOMPARE(around, QList<bool>({true, false, true}));
        QCOMPARE(text.mid(all[1].marks[0].start, all[1].marks[0].length), u"f()"_s);
        // Behind the end of its line, or without one, there is nothing to be marked.
        QCOMPARE(traceMarks(u"    f(\n      ^\nSyntaxError: '(' was never closed\n"_s).size(), 0);
        QCOMPARE(traceMarks(u"    ^^^\n"_s).size(), 0);
        QCOMPARE(traceMarks({}).size(), 0);
        QCOMPARE(traceMarks(u"    x\n    ^\n"_s.repeated(2000)).size(), 500);
    }
};

QTEST_MAIN(TraceLinksTest)
#include "tst_tracelinks.moc"
