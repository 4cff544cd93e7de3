#include "ui/log/loglabels.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QSysInfo>

#include "app/log/logoutput.h"
#include "app/log/logsources.h"
#include "app/services/servicetypes.h"
#include "ui/languages/declaredwords.h"
#include "ui/languages/languages.h"

namespace everyport::ui {
namespace {

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::LogWords)
};

} // namespace

QString levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return LogWords::tr("debug");
    case LogLevel::Info: return LogWords::tr("info");
    case LogLevel::Warning: return LogWords::tr("warning");
    case LogLevel::Error: break;
    }
    return LogWords::tr("error");
}

Mark levelMark(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return Mark::Stopped;
    case LogLevel::Info: return Mark::None;
    case LogLevel::Warning: return Mark::Trouble;
    case LogLevel::Error: break;
    }
    return Mark::Failed;
}

QString sourceLabel(const QString& source)
{
    for (const LogSource& part : logSources()) {
        if (part.name == source)
            return declaredWords(part.label);
    }
    // "http", and "http-2" where it is the second.
    static const QRegularExpression numbered(QStringLiteral("^(.+)-([0-9]+)$"));
    const auto found = numbered.match(source);
    const ServiceType* type = serviceType(found.hasMatch() ? found.captured(1) : source);
    if (type) {
        const QString title = QCoreApplication::translate("everyport::ServiceType", type->title().toUtf8().constData());
        return found.hasMatch() ? title + QLatin1Char(' ') + found.captured(2) : title;
    }
    const QString plugin = QStringLiteral("plugin ");
    return source.startsWith(plugin) ? LogWords::tr("Plugin %1").arg(source.mid(plugin.size())) : source;
}

// Lines are searched for and reported, so they are the same words everywhere.
QString logLanguageWords()
{
    return Languages::current() == QStringLiteral("en")
        ? QString()
        : LogWords::tr("The log stays in English, for searches and bug reports.");
}

// Whoever reads a report reads the program's own words, so it stays in English.
QString reportOf(const LogEntry& entry)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(entry.at)
                           .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
                           .toString(Qt::ISODateWithMs);
    QString text = QStringLiteral("%1  %2  %3: %4\n").arg(at, logLevelName(entry.level), entry.source, entry.text);
    if (entry.times > 1)
        text += QStringLiteral("said %1 times, last %2\n")
                    .arg(QString::number(entry.times),
                        QDateTime::fromMSecsSinceEpoch(entry.lastAt).toString(Qt::ISODateWithMs));
    if (!entry.details.isEmpty())
        text += entry.details + QLatin1Char('\n');
    return text
        + QStringLiteral("Everyport %1, Qt %2, %3, %4\n")
              .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                  QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

QByteArray exportedLog(const QList<const LogEntry*>& entries, bool json)
{
    QByteArray text;
    for (const LogEntry* entry : entries)
        text += logLine(*entry, json ? LogFormat::Json : LogFormat::Text) + '\n';
    return text;
}

} // namespace everyport::ui
