#include "app/station/commandline/manualpage.h"

#include <QRegularExpression>

#include "app/station/commandline/commandtable.h"
#include "app/station/commandline/help.h"
#include "app/station/commandline/version.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// groff_char(7): what roff would take for itself.
QString escaped(const QString& text)
{
    auto out = text;
    out.replace(u'\\', u"\\[rs]"_s).replace(u'-', u"\\-"_s);
    if (out.startsWith(u'.') || out.startsWith(u'\''))
        out.prepend(u"\\&"_s);
    return out;
}

QString withCode(const QString& text)
{
    static const QRegularExpression code(u"`([^`]*)`"_s);
    static const QRegularExpression name(u"\\*(\\w[^*`]*)\\*"_s);
    return escaped(text).replace(code, u"\\fB\\1\\fR"_s).replace(name, u"\\fI\\1\\fR"_s);
}

QString entry(const QString& term, const QString& text)
{
    return u".TP\n.B %1\n%2\n"_s.arg(escaped(term), withCode(text));
}

QString optionEntry(const Option& option, const QString& lead)
{
    const auto range = optionRange(option);
    const auto fallback = option.secret ? QString() : optionText(option, option.fallback);
    auto facts = option.type == Option::Type::Boolean && !lead.isEmpty() ? QString() : u" ("_s + range;
    if (!facts.isEmpty())
        facts += (fallback.isEmpty() ? QString() : u"; otherwise "_s + fallback) + u')';
    return entry(lead + option.key, option.help + facts);
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
        + entry(u"serve TYPE [KEY=VALUE]…"_s, u"Runs a service without any file; may be given more than once."_s);
    for (const auto& command : commands()) {
        auto help = command.help;
        for (const auto& option : command.options)
            help += u" `--%1`: %2"_s.arg(option.key, option.help);
        text += entry((command.words + u' ' + command.arguments).trimmed(), help);
    }
    return text;
}

QString typesSection(const ServiceTypes& types)
{
    QString text = u".SH SERVICE TYPES\n"_s;
    for (const auto& type : types) {
        text += u".SS %1\n%2\n"_s.arg(escaped(type->name()), withCode(type->description()));
        for (const auto& option : type->options())
            text += optionEntry(option, {});
    }
    return text;
}

} // namespace

QString roffFromMarkdown(const QString& markdown)
{
    QString out;
    bool inCode = false;
    for (const auto& line : markdown.split(u'\n')) {
        const auto isCode = line.startsWith(u"    "_s);
        if (inCode && !isCode)
            out += u".EE\n.RE\n"_s;
        if (!inCode && isCode)
            out += u".RS 4\n.EX\n"_s;
        inCode = isCode;
        if (isCode)
            out += escaped(line.mid(4)) + u'\n';
        else if (line.startsWith(u"# "_s))
            continue; // the page's own title, which a manual page has in its head
        else if (line.startsWith(u"## "_s))
            out += u".SH %1\n"_s.arg(escaped(line.mid(3)).toUpper());
        else if (line.startsWith(u"- "_s))
            out += u".IP \\(bu 2\n"_s + withCode(line.mid(2)) + u'\n';
        else if (line.trimmed().isEmpty())
            out += out.endsWith(u".PP\n"_s) || out.isEmpty() ? QString() : u".PP\n"_s;
        else
            out += withCode(line.trimmed()) + u'\n';
    }
    if (inCode)
        out += u".EE\n.RE\n"_s;
    return out;
}

QString manualPage(const QString& program, const ServiceTypes& types)
{
    const auto isDesktop = program == "everyport"_L1;
    const auto handbook = handbookChapter(u"commandline"_s);
    const auto rest = handbook.indexOf(u"\n## "_s);
    QString text = u".TH %1 1 \"\" \"Everyport %2\" \"User Commands\"\n"_s.arg(program.toUpper(), versionNumber());
    text += u".SH NAME\n%1 \\- %2\n"_s.arg(program,
        isDesktop ? u"live polls, chat and network services in one window"_s
                  : u"the services of Everyport without a screen"_s);
    text += u".SH SYNOPSIS\n.B %1\n[\\fIOPTION\\fR]… [%2\\fICOMMAND\\fR]\n"_s.arg(
        program, isDesktop ? u"\\fIURI\\fR | "_s : QString());
    text += u".SH DESCRIPTION\n"_s + roffFromMarkdown(handbook.left(rest));
    text += optionsSection() + commandsSection() + typesSection(types);
    text += roffFromMarkdown(handbook.mid(rest + 1));
    text += u".SH SEE ALSO\n.BR %1 (1)\n"_s.arg(isDesktop ? u"everyportd"_s : u"everyport"_s);
    return text;
}

} // namespace everyport
