#include "app/station/handbookcommand.h"

#include <QLocale>

#include "app/station/aside.h"
#include "app/station/commandline/handbooktext.h"
#include "app/station/commandline/help.h"
#include "app/station/process/exitcode.h"
#include "app/station/standardoutput.h"
#include "netcore/base/bestlanguage.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

int printPage(const QString& name, bool asManual, const QString& program)
{
    if (const auto* page = handbook().find(name))
        return printed(asManual ? handbookManualPage(*page) : handbookPageText(*page), program);
    QStringList known;
    for (const auto& page : handbook().pages())
        known << page.id;
    const auto near = nearestWord(name.left(64), known);
    complain(program,
        u"The handbook has no page %1%2 everyportd handbook lists all."_s.arg(
            name.left(64), near.isEmpty() ? u"."_s : u"; did you mean %1?"_s.arg(near)));
    return EX_NOINPUT;
}

} // namespace

int runHandbookCommand(const CommandLine& line, const QString& program)
{
    if (const auto words = line.commandOptions.text(u"find"_s); !words.isEmpty()) {
        const auto language = bestLanguage(QLocale::system().uiLanguages(), Handbook::languages());
        const auto hits = handbookHits(handbook(), words, language);
        if (!hits.isEmpty())
            return printed(hits, program);
        complain(program, u"No page has all of these words."_s);
        return EX_NOINPUT;
    }
    if (line.arguments.isEmpty())
        return printed(handbookContents(handbook()), program);
    return printPage(line.arguments.first(), line.commandOptions.boolean(u"man"_s), program);
}

} // namespace everyport
