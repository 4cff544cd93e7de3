#include "app/station/commandline/completion.h"

#include <optional>

#include "app/station/commandline/commandtable.h"
#include "app/station/commandline/help.h"
#include "app/station/commandline/programoptions.h"
#include "netcore/endpoints/endpointkinds.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using Type = Option::Type;
using Kind = Completion::Kind;

QList<Completion::Word> plainWords(const QStringList& texts)
{
    QList<Completion::Word> words;
    for (const auto& text : texts)
        words.append({text, {}});
    return words;
}

QList<Completion::Word> pageWords()
{
    QList<Completion::Word> words;
    for (const auto& page : handbook().pages())
        words.append({page.id, page.title});
    return words;
}

/// The first words of commands: "user" with what may follow it.
QList<Completion::Word> families()
{
    QList<Completion::Word> words;
    for (const auto& command : commands()) {
        const auto first = command.words.section(u' ', 0, 0);
        const auto second = command.words.section(u' ', 1);
        if (words.isEmpty() || words.last().text != first)
            words.append({first, second.isEmpty() ? command.help : second});
        else
            words.last().help += u", "_s + second;
    }
    words.append({u"serve"_s, u"Runs a service without any file."_s});
    return words;
}

/// What is typed, read from left to right as commandline.cpp does, but without complaints: what is wrong is passed
/// over.
class Typed {
public:
    Typed(const ServiceTypes& types, const ListedNames& names) : m_types(types), m_names(names) {}

    void take(const QString& word)
    {
        if (m_awaiting) {
            note(*std::exchange(m_awaiting, {}), word);
        } else if (!m_onlyWords && word == "--"_L1) {
            m_onlyWords = true;
        } else if (!m_onlyWords && word.startsWith("--"_L1)) {
            takeOption(word.mid(2));
        } else {
            takeWord(word);
        }
    }

    Completion at(const QString& last) const
    {
        auto found = wanted(last);
        found.words.removeIf([&](const Completion::Word& word) { return !word.text.startsWith(last); });
        return found;
    }

private:
    void takeOption(const QString& text)
    {
        const auto options = optionsHere();
        const auto equals = text.indexOf(u'=');
        const auto* option = findOption(options, equals < 0 ? text : text.left(equals));
        if (!option)
            return;
        if (equals >= 0 || option->type == Type::Boolean)
            note(*option, text.mid(equals + 1));
        else
            m_awaiting = *option;
    }

    void note(const Option& option, const QString& value)
    {
        m_given << option.key;
        if (option.key == "data"_L1)
            m_dataFolder = value;
    }

    void takeWord(const QString& word)
    {
        if (m_command) {
            m_before = word;
            ++m_arguments;
            m_onlyWords |= m_command->ownsRest;
        } else if (m_awaitsType) {
            m_awaitsType = false;
            m_type = typeNamed(word);
        } else if (word == "serve"_L1 && m_family.isEmpty()) {
            m_serves = m_awaitsType = true;
            m_keys.clear();
        } else if (m_serves) {
            m_keys << word.section(u'=', 0, 0);
        } else {
            m_family += m_family.isEmpty() ? word : u' ' + word;
            m_command = findCommand(m_family);
        }
    }

    Completion wanted(const QString& last) const
    {
        if (m_awaiting)
            return valuesOf(*m_awaiting, {});
        if (!m_onlyWords && last.startsWith(u'-'))
            return optionWords(last);
        if (m_awaitsType)
            return {.words = typeWords()};
        if (m_command)
            return argumentWords();
        if (m_serves)
            return serviceWords(last);
        return {.words = m_family.isEmpty() ? families() : wordsBehind(m_family + u' ')};
    }

    /// `--log-level=` before its value is there: the shell then goes on with what it may be.
    Completion optionWords(const QString& last) const
    {
        const auto options = optionsHere();
        if (const auto equals = last.indexOf(u'='); equals >= 0) {
            const auto* option = findOption(options, last.mid(2, equals - 2));
            return option ? valuesOf(*option, last.left(equals + 1)) : Completion();
        }
        Completion found;
        for (const auto& option : options) {
            if (option.repeated || !m_given.contains(option.key))
                found.words.append(
                    {u"--"_s + option.key + (option.type == Type::Boolean ? QString() : u"="_s), option.help});
        }
        return found;
    }

    Completion serviceWords(const QString& last) const
    {
        if (!m_type)
            return {.words = {{u"serve"_s, {}}}};
        const auto options = m_type->options();
        if (const auto equals = last.indexOf(u'='); equals >= 0) {
            const auto* option = findOption(options, last.left(equals));
            return option ? valuesOf(*option, last.left(equals + 1)) : Completion();
        }
        Completion found;
        for (const auto& option : options) {
            // Everyone on the computer can read a command line, so a secret is refused there.
            if (!option.secret && (option.repeated || !m_keys.contains(option.key)))
                found.words.append({option.key + u'=', option.help});
        }
        found.words.append({u"serve"_s, u"Another service."_s});
        return found;
    }

    /// "add" and its brothers, of "user ".
    static QList<Completion::Word> wordsBehind(const QString& lead)
    {
        QList<Completion::Word> words;
        for (const auto& command : commands()) {
            if (command.words.startsWith(lead))
                words.append({command.words.mid(lead.size()), command.help});
        }
        return words;
    }

    Completion valuesOf(const Option& option, const QString& lead) const
    {
        auto found = valuesFor(option.unit);
        if (option.type == Type::File || option.type == Type::NewFile)
            found.kind = Kind::Files;
        else if (!option.choices.isEmpty()) // of a text: how it may begin
            found.words = plainWords(option.choices);
        else if (option.type == Type::Boolean)
            found.words = plainWords({u"true"_s, u"false"_s});
        else if (option.type == Type::Endpoint)
            found = valuesFor(u"ENDPOINT"_s);
        for (auto& word : found.words)
            word.text.prepend(lead);
        return found;
    }

    Completion argumentWords() const
    {
        auto places = m_command->arguments.split(u' ', Qt::SkipEmptyParts);
        if (places.isEmpty() || (m_arguments >= places.size() && !m_command->ownsRest))
            return {};
        auto place = places.value(m_arguments, places.last());
        place.remove(u'[').remove(u']');
        if (m_command->choices.contains(place))
            return {.words = plainWords(m_command->choices.value(place))};
        if (place == "NAME"_L1 && !m_command->makes)
            return {.words = namesOf(m_command->words.section(u' ', 0, 0) + u" list"_s)};
        if (place == "WORD"_L1) // of `help poll open`
            return {.words = m_before == "serve"_L1 ? typeWords() : wordsBehind(m_before + u' ')};
        return valuesFor(place);
    }

    /// By the word that stands for it in help.
    Completion valuesFor(const QString& place) const
    {
        if (place == "FILE"_L1 || place == "ARGUMENTS"_L1)
            return {.kind = Kind::Files};
        if (place == "DIR"_L1)
            return {.kind = Kind::Folders};
        if (place == "TYPE"_L1)
            return {.words = typeWords()};
        if (place == "PAGE"_L1)
            return {.words = pageWords()};
        if (place == "TYPE|COMMAND|KEY"_L1)
            return {.words = QList<Completion::Word>{{u"services"_s, u"All types with a line each."_s}} + typeWords()
                    + families() + keyWords()};
        Completion found;
        if (place == "ENDPOINT"_L1) {
            for (const auto& kind : endpointKindNames())
                found.words.append({kind + u':', {}});
        }
        return found;
    }

    QList<Completion::Word> namesOf(const QString& listing) const
    {
        return findCommand(listing) && m_names ? plainWords(m_names(listing, m_dataFolder)) : QList<Completion::Word>();
    }

    QList<Completion::Word> typeWords() const
    {
        QList<Completion::Word> words;
        for (const auto& type : m_types)
            words.append({type->name(), type->description()});
        return words;
    }

    /// Of everyport.toml.
    static QList<Completion::Word> keyWords()
    {
        QList<Completion::Word> words;
        for (const auto& option : fileOptions())
            words.append({option.key, option.help});
        return words;
    }

    const ServiceType* typeNamed(const QString& name) const
    {
        for (const auto& type : m_types) {
            if (type->name() == name)
                return type.get();
        }
        return nullptr;
    }

    OptionList optionsHere() const { return (m_command ? m_command->options : OptionList()) + programOptions(); }

    const ServiceTypes& m_types;
    const ListedNames& m_names;
    std::optional<Option> m_awaiting; // its value comes next
    QStringList m_given;
    QString m_dataFolder;
    bool m_onlyWords = false;
    QString m_family; // "user", before there is a command
    const Command* m_command = nullptr;
    int m_arguments = 0;
    QString m_before; // the last of these
    bool m_serves = false;
    bool m_awaitsType = false;
    const ServiceType* m_type = nullptr;
    QStringList m_keys;
};

} // namespace

Completion completionOf(const QStringList& typed, const ServiceTypes& types, const ListedNames& names)
{
    Typed line(types, names);
    for (qsizetype i = 0; i + 1 < typed.size(); ++i)
        line.take(typed[i]);
    return line.at(typed.isEmpty() ? QString() : typed.last());
}

QString completionText(const Completion& completion)
{
    QStringList lines;
    switch (completion.kind) {
    case Kind::Words: lines << u"words"_s; break;
    case Kind::Files: lines << u"files"_s; break;
    case Kind::Folders: lines << u"folders"_s; break;
    }
    for (const auto& word : completion.words)
        lines << word.text + u'\t' + QString(word.help).replace(u'\n', u' ');
    return lines.join(u'\n') + u'\n';
}

} // namespace everyport
