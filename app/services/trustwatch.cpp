#include "app/services/trustwatch.h"

#include <QFileInfo>

#include "app/log/log.h"
#include "netcore/tlstrust.h"

using namespace Qt::StringLiterals;

namespace everyport {

TrustWatch::TrustWatch(Clock& clock, Log& log, QString service, std::shared_ptr<TlsContext> context, Files files)
    : m_clock(clock), m_log(log), m_service(std::move(service)), m_context(std::move(context)), m_files(std::move(files)), m_times(times())
{
    waitOn();
}

QList<QDateTime> TrustWatch::times() const
{
    QList<QDateTime> all;
    for (const auto& path : m_files.paths)
        all.append(QFileInfo(path).lastModified());
    return all;
}

void TrustWatch::waitOn()
{
    m_timer = m_clock.callLater(interval, [this] {
        waitOn();
        lookNow();
    });
}

void TrustWatch::lookNow()
{
    const auto now = times();
    if (now == m_times)
        return;
    const auto pem = m_files.read();
    const auto done = pem ? trustFromNowOn(*m_context, *pem, m_files.systemTrust) : Result<Done>(pem.error());
    const auto trouble = done ? QString() : done.error().text;
    if (done) {
        m_times = now;
        m_log.info(m_service, u"The authorities in %1 are trusted from now on."_s.arg(m_files.paths.join(u", "_s)));
    } else if (trouble != m_trouble) { // not twice a minute
        m_log.warning(m_service, u"The changed authorities in %1 are not trusted, the former ones are: %2"_s.arg(m_files.paths.join(u", "_s), trouble));
    }
    m_trouble = trouble;
}

} // namespace everyport
