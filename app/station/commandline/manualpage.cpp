#include "app/station/commandline/manualpage.h"

#include "app/station/commandline/commandtable.h"
#include "app/station/commandline/help.h"
#include "app/station/commandline/programoptions.h"
#include "app/station/commandline/roff.h"
#include "app/station/commandline/version.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString optionEntry(const Option& option, const QString& lead)
{
    const auto range = optionRange(option);
    const auto fallback = option.secret ? QString() : optionText(option, option.fallback);
    auto facts = option.type == Option::Type::Boolean && !lead.isEmpty() ? QString() : u" ("_s + range;
    if (!facts.isEmpty())
        facts += (fallback.isEmpty() ? QString() : u"; otherwise "_s + fallback) + u')';
    return roffEntry(lead + option.key, option.help + facts);
}

QString optionsSection()
{
    QString text = u".SH OPTIONS\n"_s;
    for (const auto& option : programOptions())
        text += optionEntry(option, u"--"_s);
    return text;
}

QString commandsSection()
{
    QString text = u".SH COMMANDS\n"_s
        + roffEntry(u"serve TYPE [KEY=VALUE]…"_s, u"Runs a service without any file; may be given more than once."_s);
    for (const auto& command : commands()) {
        auto help = command.help;
        for (const auto& option : command.options)
            help += u" `--%1`: %2"_s.arg(option.key, option.help);
        text += roffEntry((command.words + u' ' + command.arguments).trimmed(), help);
        if (!command.example.isEmpty())
            text += roffExample(command.example);
    }
    return text;
}

QString typesSection(const ServiceTypes& types)
{
    QString text = u".SH SERVICE TYPES\n"_s;
    for (const auto& type : types) {
        text += u".SS %1\n%2\n"_s.arg(roffLiteral(type->name()), roffWords(type->description()));
        for (const auto& option : type->options())
            text += optionEntry(option, {});
    }
    return text;
}

/// The other program, and the handbook, whose pages are installed as everyport-PAGE(7).
QString seeAlsoSection(const QString& other)
{
    QString text = u".SH SEE ALSO\n.BR %1 (1)"_s.arg(other);
    for (const auto& page : handbook().pages())
        text += u",\n.BR everyport\\-%1 (7)"_s.arg(roffLiteral(page.id));
    return text + u'\n';
}

} // namespace

QString manualPage(const QString& program, const ServiceTypes& types)
{
    const auto isDesktop = program == "everyport"_L1;
    const auto chapter = handbookChapter(u"commandline"_s);
    const auto rest = chapter.indexOf(u"\n## "_s);
    QString text = u".TH %1 1 \"%2\" \"Everyport %3\" \"User Commands\"\n"_s.arg(
        program.toUpper(), versionDate(), versionNumber());
    text += u".SH NAME\n%1 \\- %2\n"_s.arg(program,
        isDesktop ? u"live polls, chat and network services in one window"_s
                  : u"the services of Everyport without a screen"_s);
    text += u".SH SYNOPSIS\n.B %1\n[\\fIOPTION\\fR]… [%2\\fICOMMAND\\fR]\n"_s.arg(
        program, isDesktop ? u"\\fIURI\\fR | "_s : QString());
    text += u".SH DESCRIPTION\n"_s + roffFromMarkdown(chapter.left(rest));
    text += optionsSection() + commandsSection() + typesSection(types);
    text += roffFromMarkdown(chapter.mid(rest + 1));
    text += seeAlsoSection(isDesktop ? u"everyportd"_s : u"everyport"_s);
    return text;
}

} // namespace everyport
