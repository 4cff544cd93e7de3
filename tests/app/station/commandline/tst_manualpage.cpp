#include "app/station/commandline/manualpage.h"

#include <QTest>

#include "app/services/servicetypes.h"
#include "app/station/commandline/commandtable.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ManualPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsMarkdownIntoRoff_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("roff");
        QTest::newRow("heading") << u"## Exit status"_s << u".SH EXIT STATUS\n"_s;
        QTest::newRow("title") << u"# Page"_s << QString();
        QTest::newRow("text") << u"one\ntwo"_s << u"one\ntwo\n"_s;
        QTest::newRow("paragraphs") << u"one\n\ntwo"_s << u"one\n.PP\ntwo\n"_s;
        QTest::newRow("code") << u"type `poll-list` now"_s << u"type \\fBpoll\\-list\\fR now\n"_s;
        QTest::newRow("name") << u"page *Plugins*, `=*` or `*`"_s
                              << u"page \\fIPlugins\\fR, \\fB=*\\fR or \\fB*\\fR\n"_s;
        QTest::newRow("item") << u"- an item\n  goes on"_s << u".IP \\(bu 2\nan item\ngoes on\n"_s;
        QTest::newRow("block") << u"    a -b\n    .c\nend"_s << u".RS 4\n.EX\na \\-b\n\\&.c\n.EE\n.RE\nend\n"_s;
        QTest::newRow("dot first") << u".hidden"_s << u"\\&.hidden\n"_s;
        QTest::newRow("backslash") << u"a\\b"_s << u"a\\[rs]b\n"_s;
    }
    void turnsMarkdownIntoRoff()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, roff);
        QCOMPARE(roffFromMarkdown(markdown), roff);
    }

    void tellsEverything()
    {
        const auto types = makeServiceTypes();
        for (const auto& program : {u"everyportd"_s, u"everyport"_s}) {
            const auto page = manualPage(program, types);
            QVERIFY(page.startsWith(u".TH "_s + program.toUpper()));
            for (const auto& section : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "FILES", "SIGNALS",
                     "EXIT STATUS", "EXAMPLES"})
                QVERIFY2(page.contains(u"\n.SH "_s + QString::fromLatin1(section) + u'\n'), section);
            for (const auto& option : programOptions())
                QVERIFY2(
                    page.contains(u"\\-\\-"_s + QString(option.key).replace(u'-', u"\\-"_s)), qPrintable(option.key));
            for (const auto& type : types)
                QVERIFY2(page.contains(u".SS "_s + type->name()), qPrintable(type->name()));
        }
    }

    void hasNoLineThatRoffWouldTakeForACommand()
    {
        for (const auto& line : manualPage(u"everyportd"_s, makeServiceTypes()).split(u'\n')) {
            if (!line.startsWith(u'.') && !line.startsWith(u'\''))
                continue;
            const auto macro = line.mid(1).section(u' ', 0, 0);
            QVERIFY2(QStringList({u"TH"_s, u"SH"_s, u"SS"_s, u"TP"_s, u"B"_s, u"BR"_s, u"PP"_s, u"IP"_s, u"RS"_s,
                                     u"RE"_s, u"EX"_s, u"EE"_s})
                         .contains(macro),
                qPrintable(line));
        }
    }
};

QTEST_APPLESS_MAIN(ManualPageTest)
#include "tst_manualpage.moc"
