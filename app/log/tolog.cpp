#include "app/log/tolog.h"

#include <memory>
#include <utility>

#include "app/log/tellonce.h"

using namespace Qt::StringLiterals;

namespace everyport {

TaskSet::Failed failuresToLog(Log& log, QString source, LogLevel level)
{
    return [&log, source = std::move(source), level, once = std::make_shared<TellOnce>(log.clock())](
               const QString& what, Error error) {
        const auto due = once->due(what.isEmpty() ? error.text : what + u": "_s + error.text);
        if (!due)
            return;
        error.text = *due;
        if (level == LogLevel::Error)
            log.error(source, error);
        else
            log.warning(source, error);
    };
}

UnhandledFailureListener unhandledToLog(Log& log, QString source)
{
    return [&log, source = std::move(source), once = std::make_shared<TellOnce>(log.clock())](
               const Error& error, const Origin& origin) {
        const auto details = u"%1, from %2:%3, nobody took it"_s
                                 .arg(reasonName(error.reason), QString::fromUtf8(origin.file).section(u'/', -1))
                                 .arg(origin.line);
        if (const auto due = once->due(error.text, details))
            log.warning(source, *due, details);
    };
}

FileFollower::Told changesToLog(Log& log, QString source)
{
    return [&log, source = std::move(source)](const Result<Done>& outcome, const QString& sentence) {
        if (outcome)
            log.info(source, sentence);
        else
            log.warning(source, sentence,
                u"The files are looked at twice a minute: what is mended there counts without a restart."_s);
    };
}

} // namespace everyport
