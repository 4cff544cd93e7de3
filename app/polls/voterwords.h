#pragma once

#include <map>

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace everyport::polls {

/// What voters are told by message, in one language; from resources/votes. A message says nothing of its writer's
/// language, as a browser does for the voting page, so that it is the station's: the one that the window speaks, or
/// where there is none, that of the system that the station runs in. Any thread.
class VoterWords {
public:
    static QStringList languages(); ///< Those that have a table, English first.
    /// "de", else English.
    static const VoterWords& in(const QString& language);
    /// In the first of the languages that people wish here; else English.
    static const VoterWords& ofStation();

    /// Each field in braces is replaced by its value, and what values have in braces stays as it is.
    QString operator()(QLatin1StringView key, const std::map<QLatin1StringView, QString>& values = {}) const;
    /// How that sentence begins, up to its first field: how another program is known by it.
    QString beginning(QLatin1StringView key) const;

private:
    explicit VoterWords(const QString& language);

    QJsonObject m_words;
};

} // namespace everyport::polls
