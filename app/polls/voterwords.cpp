#include "app/polls/voterwords.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

static void openVoterWords()
{
    Q_INIT_RESOURCE(votes); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport::polls {

QStringList VoterWords::languages()
{
    static const auto all = [] {
        openVoterWords();
        const auto english = u"en"_s;
        QStringList found{english};
        for (const auto& file : QDir(u":/votes"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const auto language = file.section(u'.', 0, 0);
            if (language != english)
                found << language;
        }
        return found;
    }();
    return all;
}

VoterWords::VoterWords(const QString& language)
{
    QFile file(u":/votes/%1.json"_s.arg(language));
    if (file.open(QIODevice::ReadOnly))
        m_words = QJsonDocument::fromJson(file.readAll()).object();
}

const VoterWords& VoterWords::in(const QString& language)
{
    static const auto all = [] {
        std::map<QString, VoterWords> tables;
        for (const auto& each : languages())
            tables.emplace(each, VoterWords(each));
        return tables;
    }();
    const auto found = all.find(language);
    return found == all.end() ? all.at(languages().first()) : found->second;
}

const VoterWords& VoterWords::ofStation()
{
    const auto wanted = QLocale().uiLanguages(); // "de-AT"; LANGUAGE may name several, as the window goes through them
    for (const auto& name : wanted) {
        const auto language = QString(name).replace(u'_', u'-').section(u'-', 0, 0);
        if (languages().contains(language))
            return in(language);
    }
    return in(languages().first()); // "C", too
}

QString VoterWords::operator()(QLatin1StringView key, const std::map<QLatin1StringView, QString>& values) const
{
    const auto text = m_words[key].toString();
    QString said;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto begin = text.indexOf(u'{', at);
        const auto end = begin < 0 ? -1 : text.indexOf(u'}', begin);
        if (end < 0)
            break;
        said += QStringView(text).sliced(at, begin - at);
        for (const auto& [field, value] : values) {
            if (QStringView(text).sliced(begin + 1, end - begin - 1) == field)
                said += value;
        }
        at = end + 1;
    }
    said += QStringView(text).sliced(at);
    return said;
}

QString VoterWords::beginning(QLatin1StringView key) const
{
    return m_words[key].toString().section(u'{', 0, 0);
}

} // namespace everyport::polls
