#include "app/station/handbookcommand.h"

#include <cstdio>

#include "app/station/aside.h"
#include "app/station/commandline/handbooktext.h"
#include "app/station/commandline/help.h"
#include "app/station/process/exitcode.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

int printText(const QString& text)
{
    const auto bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    return EX_OK;
}

int printPage(const QString& name, bool asManual, const QString& program)
{
    if (const auto* page = handbook().find(name))
        return printText(asManual ? handbookManualPage(*page) : handbookPageText(*page));
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
        const auto hits = handbookHits(handbook(), words);
        if (!hits.isEmpty())
            return printText(hits);
        complain(program, u"No page has all of these words."_s);
        return EX_NOINPUT;
    }
    if (line.arguments.isEmpty())
        return printText(handbookContents(handbook()));
    return printPage(line.arguments.first(), line.commandOptions.boolean(u"man"_s), program);
}

} // namespace everyport
