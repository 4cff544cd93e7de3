#include "app/station/commandline/manualpage.h"

#include <QDate>
#include <QTest>

#include "app/services/servicetypes.h"
#include "app/station/commandline/commandtable.h"
#include "app/station/commandline/help.h"
#include "app/station/commandline/programoptions.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ManualPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEverything()
    {
        const auto types = makeServiceTypes();
        for (const auto& program : {u"everyportd"_s, u"everyport"_s}) {
            const auto page = manualPage(program, types);
            QVERIFY(page.startsWith(u".TH "_s + program.toUpper()));
            QVERIFY(QDate::fromString(page.section(u'"', 1, 1), Qt::ISODate).isValid()); // mandoc asks for it
            for (const auto& section : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "FILES", "SIGNALS",
                     "EXIT STATUS", "EXAMPLES"})
                QVERIFY2(page.contains(u"\n.SH "_s + QString::fromLatin1(section) + u'\n'), section);
            for (const auto& option : programOptions())
                QVERIFY2(
                    page.contains(u"\\-\\-"_s + QString(option.key).replace(u'-', u"\\-"_s)), qPrintable(option.key));
            for (const auto& type : types)
                QVERIFY2(page.contains(u".SS "_s + type->name()), qPrintable(type->name()));
            const auto other = page.section(u"\n.SH SEE ALSO\n"_s, 1);
            QVERIFY(other.startsWith(program == u"everyport" ? u".BR everyportd (1),\n"_s : u".BR everyport (1),\n"_s));
            for (const auto& each : handbook().pages()) {
                const auto id = QString(each.id).replace(u'-', u"\\-"_s);
                QVERIFY2(other.contains(u"\n.BR everyport\\-"_s + id + u" (7)"_s), qPrintable(each.id));
            }
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
