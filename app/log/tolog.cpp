#include "app/log/tolog.h"

#include <memory>
#include <utility>

#include <QHash>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace everyport {

namespace {

/// What was told in the last minute, and how often it was left out since.
class Told {
public:
    /// Whether it is told now; `sentence` says then how often it was not.
    bool isDue(QString& sentence, Clock::Moment now)
    {
        if (const auto known = m_told.find(sentence); known != m_told.end() && now - known->at < pause) {
            ++known->leftOut;
            return false;
        }
        const auto before = m_told.take(sentence);
        if (m_told.size() >= most)
            m_told.clear();
        m_told.insert(sentence, {now, 0});
        if (before.leftOut > 0)
            sentence += u" It was so %1 times more since it was told last."_s.arg(before.leftOut);
        return true;
    }

private:
    static constexpr auto pause = 60s;
    static constexpr qsizetype most = 100; // sentences
    struct Once {
        Clock::Moment at = {};
        qsizetype leftOut = 0;
    };
    QHash<QString, Once> m_told;
};

} // namespace

TaskSet::Failed failuresToLog(Log& log, QString source, LogLevel level)
{
    return
        [&log, source = std::move(source), level, told = std::make_shared<Told>()](const QString& what, Error error) {
            if (!what.isEmpty())
                error.text = what + u": "_s + error.text;
            if (!told->isDue(error.text, log.clock().now()))
                return;
            if (level == LogLevel::Error)
                log.error(source, error);
            else
                log.warning(source, error);
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
