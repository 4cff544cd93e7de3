#include "app/station/commandline/commandline.h"

#include <QDir>

#include "app/station/commandline/programoptions.h"
#include "app/station/process/folders.h"
#include "netcore/base/shellword.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using Type = Option::Type;

Error usage(const QString& text)
{
    return Error::malformed(Reason::BadSyntax, text);
}

/// What is being read, from left to right.
class Parser {
public:
    Parser(QStringList arguments, bool takesUri) : m_left(std::move(arguments)), m_takesUri(takesUri) {}

    Result<CommandLine> parse()
    {
        while (!m_left.isEmpty()) {
            auto word = m_left.takeFirst();
            auto taken = Result<Done>(Done());
            if (!m_onlyWords && word == "--"_L1)
                m_onlyWords = true;
            else if (!m_onlyWords && word.startsWith("--"_L1))
                taken = takeOption(word.mid(2));
            else if (!m_onlyWords && word.size() > 1 && word.startsWith(u'-') && !isCode(word))
                taken = usage(u"There is no option %1; options are written --name."_s.arg(word));
            else
                taken = takeWord(word);
            if (!taken)
                return taken.error();
        }
        return finished();
    }

private:
    /// `python -c CODE`, as python3 takes it.
    bool isCode(const QString& word) const { return word == "-c"_L1 && m_line.command && m_line.command->ownsRest; }

    Result<Done> takeOption(const QString& text)
    {
        const auto equals = text.indexOf(u'=');
        const auto key = equals < 0 ? text : text.left(equals);
        const auto isOwn = m_line.command && findOption(m_line.command->options, key);
        const auto all = programOptions();
        const auto* option = findOption(isOwn ? m_line.command->options : all, key);
        if (!option)
            return unknownOption(key);
        QVariant value = true;
        if (equals >= 0) {
            value = text.mid(equals + 1);
        } else if (option->type != Type::Boolean) {
            if (m_left.isEmpty())
                return usage(u"--%1 needs a value behind it: %2"_s.arg(key, option->help));
            value = m_left.takeFirst();
        } else if (checkOption(*option, m_left.value(0))) {
            m_behindSwitch = u"; --%1 stands alone, or with its value as --%1=%2"_s.arg(key, m_left.value(0));
        }
        auto checked = checkOption(*option, value);
        if (!checked)
            return usage(u"--%1: %2"_s.arg(key, checked.error().text));
        auto& given = (isOwn ? m_own : m_program)[key];
        given = option->repeated ? QVariant(given.toStringList() + checked->toStringList()) : *checked;
        return Done();
    }

    Error unknownOption(const QString& key) const
    {
        QStringList known;
        for (const auto& option : programOptions())
            known << option.key;
        for (const auto& option : m_line.command ? m_line.command->options : OptionList())
            known << option.key;
        const auto near = nearestWord(key.left(64), known);
        return usage(u"There is no option --%1%2"_s.arg(
            key, near.isEmpty() ? u"; see everyportd --help."_s : u"; did you mean --%1?"_s.arg(near)));
    }

    Result<Done> takeWord(const QString& word)
    {
        if (m_line.command) {
            m_line.arguments << word;
            m_onlyWords |= m_line.command->ownsRest;
            return Done();
        }
        if (word == "serve"_L1)
            return takeServe();
        if (!m_line.services.isEmpty())
            return takeValue(word);
        return takeCommand(word);
    }

    Result<Done> takeServe()
    {
        if (m_left.value(0) == "--help"_L1)
            return explain(u"serve"_s);
        if (m_left.isEmpty() || m_left.first().startsWith(u'-'))
            return usage(u"serve needs a service type behind it; everyportd help lists them."_s);
        m_line.services << CommandLine::Serve{m_left.takeFirst(), {}};
        return Done();
    }

    /// `user --help` is `help user`.
    Result<Done> explain(const QString& word)
    {
        m_left.removeFirst();
        m_line.command = findCommand(u"help"_s);
        m_line.arguments << word;
        return Done();
    }

    Result<Done> takeValue(const QString& word)
    {
        const auto equals = word.indexOf(u'=');
        if (equals <= 0)
            return usage(u"“%1” is no option of %2; write KEY=VALUE."_s.arg(word, m_line.services.last().type));
        auto& raw = m_line.services.last().raw;
        const auto key = word.left(equals);
        const auto value = word.mid(equals + 1);
        raw[key] = raw.contains(key) ? QVariant(raw[key].toStringList() << value) : QVariant(value);
        return Done();
    }

    Result<Done> takeCommand(const QString& word)
    {
        const auto two = word + u' ' + m_left.value(0);
        if (const auto* command = findCommand(two)) {
            m_left.removeFirst();
            m_line.command = command;
            return Done();
        }
        if (const auto* command = findCommand(word)) {
            m_line.command = command;
            return Done();
        }
        if (m_takesUri && m_line.uri.isEmpty() && word.contains(u':')) {
            m_line.uri = word.left(4096);
            return Done();
        }
        QStringList family;
        QStringList words{u"serve"_s};
        for (const auto& command : commands()) {
            words << command.words.section(u' ', 0, 0);
            if (command.words.startsWith(word + u' '))
                family << command.words.section(u' ', 1);
        }
        if (!family.isEmpty() && m_left.value(0) == "--help"_L1)
            return explain(word);
        if (!family.isEmpty())
            return unknownOf(word, family);
        const auto near = nearestWord(word.left(64), words);
        words.removeDuplicates();
        const auto hint = near.isEmpty() ? m_behindSwitch + u'.' : u"; did you mean %1?"_s.arg(near);
        return usage(u"There is no command %1%2 There are %3."_s.arg(word, hint, words.join(u", "_s)));
    }

    /// `poll`, or `poll foo`.
    Error unknownOf(const QString& word, const QStringList& family) const
    {
        const auto next = m_left.value(0);
        if (next.isEmpty() || next.startsWith(u'-'))
            return usage(u"%1 needs one of these behind it: %2."_s.arg(word, family.join(u", "_s)));
        const auto near = nearestWord(next.left(64), family);
        return usage(u"There is no command %1 %2%3 There are %1 %4."_s.arg(
            word, next, near.isEmpty() ? u"."_s : u"; did you mean %1 %2?"_s.arg(word, near), family.join(u", "_s)));
    }

    Result<CommandLine> finished()
    {
        auto options = checkOptions(programOptions(), m_program);
        if (!options)
            return options.error();
        m_line.options = *options;
        if (const auto* command = m_line.command; command && !m_line.options.boolean(u"help"_s)) {
            if (m_line.arguments.size() < command->fewest())
                return usage(isMissing(command->missing(m_line.arguments.size()))
                    + u": everyportd %1 %2"_s.arg(command->words, command->arguments));
            if (m_line.arguments.size() > command->most() && !command->ownsRest)
                return usage(
                    u"“%1” is too much%2: everyportd %3 %4"_s
                        .arg(m_line.arguments.at(command->most()), m_behindSwitch, command->words, command->arguments)
                        .trimmed());
            auto own = checkOptions(command->options, m_own);
            if (!own)
                return own.error();
            m_line.commandOptions = *own;
        }
        return m_line;
    }

    /// "ENDPOINT and DRIVER are missing"
    static QString isMissing(QStringList names)
    {
        const auto last = names.takeLast();
        return names.isEmpty() ? last + u" is missing"_s : u"%1 and %2 are missing"_s.arg(names.join(u", "_s), last);
    }

    QStringList m_left;
    bool m_takesUri;
    bool m_onlyWords = false;
    /// Of the last switch that has "true" or the like behind a blank, as options with values do, how it is written;
    /// such a word is only found to be too much at the end.
    QString m_behindSwitch;
    CommandLine m_line;
    QMap<QString, QVariant> m_program;
    QMap<QString, QVariant> m_own;
};

} // namespace

QString CommandLine::configFolder() const
{
    const auto given = options.text(u"config"_s);
    return given.isEmpty() ? defaultFolders().config : QDir::cleanPath(QDir().absoluteFilePath(given));
}

QString CommandLine::dataFolder() const
{
    const auto given = options.text(u"data"_s);
    return given.isEmpty() ? defaultFolders().data : QDir::cleanPath(QDir().absoluteFilePath(given));
}

QString CommandLine::commandHere(const QString& words) const
{
    QStringList all{u"everyportd"_s};
    if (!options.text(u"config"_s).isEmpty())
        all << u"--config"_s << shellWord(configFolder());
    if (!options.text(u"data"_s).isEmpty())
        all << u"--data"_s << shellWord(dataFolder());
    all << words;
    return all.join(u' ');
}

Result<CommandLine> parseCommandLine(const QStringList& arguments, bool takesUri)
{
    return Parser(arguments, takesUri).parse();
}

} // namespace everyport
