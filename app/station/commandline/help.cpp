#include "app/station/commandline/help.h"

#include <map>

#include "app/services/core/servicehandbook.h"
#include "app/services/servicetypes.h"
#include "app/station/commandline/programoptions.h"
#include "app/station/preferences/stationpreferences.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr int screenWidth = 79;

QString placeholder(const Option& option)
{
    if (option.type == Option::Type::Boolean)
        return {};
    if (!option.unit.isEmpty() && option.unit == option.unit.toUpper())
        return option.unit;
    if (option.type == Option::Type::Choice)
        return option.choices.size() == 1 ? u"NAME"_s : option.choices.join(u'|');
    return option.type == Option::Type::Integer ? u"N"_s : u"FILE"_s;
}

QString optionLine(const Option& option, int column)
{
    const auto left = u"  --"_s + option.key + (placeholder(option).isEmpty() ? QString() : u' ' + placeholder(option));
    return left.leftJustified(column) + (left.size() >= column ? u" "_s : QString()) + option.help;
}

/// What may stand there: of a text whose beginnings are declared, these.
QString beginnings(const Option& option)
{
    if (option.choices.isEmpty())
        return placeholder(option);
    QStringList all;
    for (const auto& choice : option.choices)
        all << (choice.endsWith(u':') ? choice + u'…' : choice);
    return all.join(u'|');
}

/// What the window's Preferences ask too: one line for all.
QString preferenceLine(const OptionList& preferences)
{
    QStringList names;
    for (const auto& option : preferences)
        names << u"--"_s + option.key + u' ' + beginnings(option);
    return u"  "_s + names.join(u", "_s);
}

/// What is explained, and the words about it from `column` on: behind it, or below it where it is too long.
QString explained(const QString& name, const QString& text, int column)
{
    const auto head = u"  "_s + name;
    if (head.size() < column)
        return wrapped(head.leftJustified(column) + text, screenWidth, column);
    return head + u'\n' + wrapped(QString(column, u' ') + text, screenWidth, column);
}

/// "listen", then what may stand there, what stands there otherwise, and what for.
QString typeRow(const Option& option)
{
    auto facts = optionRange(option);
    if (option.repeated)
        facts += u", may be repeated"_s;
    const auto fallback = optionText(option, option.fallback);
    if (!option.secret && !fallback.isEmpty())
        facts += u"; otherwise "_s + fallback;
    const auto text = option.help + u" ("_s + facts + u')';
    return explained(option.key, text, 20);
}

} // namespace

QString wrapped(const QString& text, int width, int indent)
{
    QStringList lines{text.left(indent)};
    bool isFresh = true;
    for (const auto& word : text.mid(indent).split(u' ', Qt::SkipEmptyParts)) {
        if (!isFresh && lines.last().size() + 1 + word.size() > width) {
            lines << QString(indent, u' ');
            isFresh = true;
        }
        lines.last() += isFresh ? word : u' ' + word;
        isFresh = false;
    }
    return lines.join(u'\n');
}

namespace {

// One line a word, whatever comes behind it; `help WORD` tells more.
QStringList commandLines()
{
    return {
        u"  user add|passwd|remove|list|key|…   people who may log in; see: help user"_s,
        u"  device list|add|…, plan set|…, card export|erase|…, certificate list|…"_s,
        u"  poll list|open|…, event list|…, stations list|…, rule list|…, plugin list|…"_s,
        u"  service list|clients, backup|restore FILE, python FILE, name find, check,"_s,
        u"  help [WHAT], handbook [PAGE], completion SHELL   explains; Tab completes"_s,
    };
}

} // namespace

QString helpText(const QString& program)
{
    const auto isDesktop = program == "everyport"_L1;
    QStringList lines{
        u"Usage: %1 [OPTION]… %2"_s.arg(program, isDesktop ? u"[URI | COMMAND]"_s : u"[COMMAND]"_s),
        isDesktop ? u"Opens the window and runs the configured services."_s
                  : u"Runs the configured services, or those that serve names, until it is stopped."_s,
        u"  serve TYPE [KEY=VALUE]…             serves without any file; may be repeated"_s,
    };
    lines << commandLines() << QString();
    const auto preferences = stationPreferences();
    for (const auto& option : programOptions()) {
        if (!findOption(preferences, option.key) && option.key != "version"_L1 && option.key != "help"_L1)
            lines << optionLine(option, 26);
    }
    // Together, for all of it is to fit on a screen.
    lines << u"  --version, --help       Names the program and its libraries; prints this."_s;
    lines << preferenceLine(preferences);
    return lines.join(u'\n') + u'\n';
}

QString helpTopics(const ServiceTypes& types)
{
    QStringList names;
    for (const auto& type : types)
        names << type->name();
    QStringList lines{u"Service types; help services says what they are for, help TYPE explains one:"_s};
    lines << wrapped(u"  "_s + names.join(u", "_s), screenWidth, 2);
    lines << QString() << u"Commands; help poll, for one, explains all that begin so:"_s << commandLines();
    QStringList keys;
    for (const auto& option : fileOptions())
        keys << option.key;
    lines << QString() << u"Keys of everyport.toml; help KEY explains one:"_s;
    lines << wrapped(u"  "_s + keys.join(u", "_s), screenWidth, 2);
    return lines.join(u'\n') + u'\n';
}

QString helpForServices(const ServiceTypes& types)
{
    QStringList lines{u"Service types, for serve TYPE and services/NAME.toml; help TYPE explains one:"_s};
    for (const auto& type : types)
        lines << explained(type->name(), type->description(), 12);
    return lines.join(u'\n') + u'\n';
}

QString helpForType(const ServiceType& type)
{
    QStringList lines{type.name() + u": "_s + type.description(), QString()};
    for (const auto& option : type.options())
        lines << typeRow(option);
    lines << QString() << u"everyportd serve %1 KEY=VALUE…,"_s.arg(type.name())
          << u"or type = \"%1\" in services/NAME.toml"_s.arg(type.name());
    return lines.join(u'\n') + u'\n';
}

QString helpForCommand(const QString& words)
{
    QStringList lines;
    if (words == "serve"_L1)
        lines
            << u"everyportd serve TYPE [KEY=VALUE]… [serve TYPE …]"_s
            << u"    Runs services without any file, and no rules; \"everyportd help TYPE\" explains the keys of one."_s;
    for (const auto& command : commands()) {
        if (command.words != words && !command.words.startsWith(words + u' '))
            continue;
        lines << u"everyportd %1 %2"_s.arg(command.words, command.arguments).trimmed();
        lines << u"    "_s + command.help;
        if (command.words == words && !command.example.isEmpty())
            lines << u"        "_s + QString(command.example).replace(u'\n', u"\n        "_s);
        for (const auto& option : command.options)
            lines << u"  "_s + optionLine(option, 36);
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

QString helpForPreference(const QString& key)
{
    const auto options = fileOptions();
    const auto* option = findOption(options, key);
    if (!option)
        return {};
    const bool isQuoted = option->type != Option::Type::Integer && option->type != Option::Type::Boolean;
    const auto value = option->unit.isEmpty() ? u"VALUE"_s : option->unit;
    QStringList lines{typeRow(*option), QString()};
    const auto written = isQuoted ? u'"' + value + u'"' : value;
    lines << u"%1 = %2 in everyport.toml, or --%1 %3"_s.arg(
        key, option->repeated ? u'[' + written + u']' : written, value);
    if (key == "storage"_L1)
        lines
            << QString()
            << wrapped(
                   u"Without it accounts, polls with their votes, readers and chats stand in everyport.sqlite in the data folder; nothing is taken over from one to the other. everyportd check goes there and says what is wrong. All about it: everyportd handbook commandline, The storage on a PostgreSQL server."_s,
                   screenWidth, 0);
    return lines.join(u'\n') + u'\n';
}

QString helpForTopic(const QString& topic, const ServiceTypes& types)
{
    QStringList texts;
    for (const auto& type : types) {
        if (type->name() == topic)
            texts << helpForType(*type);
    }
    if (const auto text = helpForCommand(topic); !text.isEmpty())
        texts << (texts.isEmpty() ? text : u"Commands:\n"_s + text);
    if (const auto text = helpForPreference(topic); !text.isEmpty())
        texts << text;
    return texts.join(u'\n');
}

const Handbook& handbook(const QString& language)
{
    static std::map<QString, Handbook> made; // which stay where they are
    const auto known = made.find(language);
    return known != made.end() ? known->second
                               : made.emplace(language, handbookOf(serviceTypes(), language)).first->second;
}

QString handbookChapter(const QString& name)
{
    const auto* page = handbook().find(name);
    return page ? page->markdown : QString();
}

} // namespace everyport
