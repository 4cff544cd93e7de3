#include "app/polls/wordtable.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace everyport::polls {

namespace {

const auto english = u"en"_s;

QJsonObject wordsIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString filled(const QString& text, const WordTable::Values& values)
{
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

} // namespace

QString WordTable::operator()(QLatin1StringView key, const Values& values) const
{
    return filled(m_words[key].toString(), values);
}

QString WordTable::beginning(QLatin1StringView key) const
{
    return m_words[key].toString().section(u'{', 0, 0);
}

QString WordTable::form(QLatin1StringView key, QLatin1StringView which) const
{
    return m_words[key].toObject()[which].toString();
}

QString WordTable::counted(QLatin1StringView key, int count) const
{
    return filled(form(key, count == 1 ? "one"_L1 : "other"_L1), {{"count"_L1, QLocale(m_language).toString(count)}});
}

WordTables::WordTables(const QString& folder) : m_languages{english}
{
    const QDir files(folder);
    for (const auto& name : files.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (const auto language = name.chopped(5); language != english)
            m_languages << language;
    }
    for (const auto& language : std::as_const(m_languages))
        m_tables.emplace(language, WordTable(language, wordsIn(files.filePath(language + u".json"_s))));
}

const WordTable& WordTables::in(const QString& language) const
{
    const auto found = m_tables.find(language);
    return found == m_tables.end() ? m_tables.at(english) : found->second;
}

} // namespace everyport::polls
