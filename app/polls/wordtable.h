#pragma once

#include <map>

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace everyport::polls {

/// What people are told in one language: sentences by their keys, some with fields in braces, and words in two forms. A
/// value; any thread.
class WordTable {
public:
    using Values = std::map<QLatin1StringView, QString>;

    WordTable(QString language, QJsonObject words) : m_language(std::move(language)), m_words(std::move(words)) {}

    const QString& language() const { return m_language; }
    /// Each field is replaced by its value, and what values have in braces stays as it is.
    QString operator()(QLatin1StringView key, const Values& values = {}) const;
    /// How that sentence begins, up to its first field: how another program is known by it.
    QString beginning(QLatin1StringView key) const;
    QString form(QLatin1StringView key, QLatin1StringView which) const; ///< "one" or "other", with its field.
    QString counted(QLatin1StringView key, int count) const;            ///< "1,235 votes", as the language writes it.

private:
    QString m_language;
    QJsonObject m_words;
};

/// The same sentences in all languages that there are: a folder, usually of the program's resources, with a file for
/// each ("de.json"), en.json among them. Any thread.
class WordTables {
public:
    explicit WordTables(const QString& folder);

    const QStringList& languages() const { return m_languages; } ///< English first.
    const WordTable& in(const QString& language) const;          ///< "de", else English.

private:
    QStringList m_languages;
    std::map<QString, WordTable> m_tables;
};

} // namespace everyport::polls
