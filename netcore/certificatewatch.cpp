#include "netcore/certificatewatch.h"

#include <QFileInfo>

#include "netcore/netcorelog.h"

namespace everyport {

namespace {

QDateTime timeOf(const QString& file)
{
    return QFileInfo(file).lastModified(); // of what a link points at: ACME clients move the link
}

} // namespace

CertificateWatch::CertificateWatch(Clock& clock, std::shared_ptr<TlsContext> context, QList<Files> files, Told told)
    : m_clock(clock), m_context(std::move(context)), m_told(std::move(told))
{
    for (auto& one : files)
        m_watched.append({one, timeOf(one.certificate), timeOf(one.key)});
    waitOn();
}

void CertificateWatch::waitOn()
{
    m_timer = m_clock.callLater(interval, [this] {
        waitOn();
        lookNow();
    });
}

void CertificateWatch::lookNow()
{
    for (auto& one : m_watched) {
        const auto certificateTime = timeOf(one.files.certificate);
        const auto keyTime = timeOf(one.files.key);
        if (certificateTime == one.certificateTime && keyTime == one.keyTime)
            continue;
        const auto certificate = Certificate::load(one.files.certificate, one.files.key);
        const auto outcome = certificate ? m_context->reload(*certificate, one.files.name) : Result<Done>(certificate.error());
        if (outcome) {
            one.certificateTime = certificateTime;
            one.keyTime = keyTime;
        }
        if (m_told)
            m_told(one.files, outcome);
        else
            log(one, outcome);
    }
}

void CertificateWatch::log(Watched& one, const Result<Done>& outcome)
{
    const auto trouble = outcome ? QString() : outcome.error().text;
    if (outcome)
        qCInfo(netcoreLog).noquote() << QStringLiteral("The renewed certificate %1 is served from now on.").arg(one.files.certificate);
    else if (trouble != one.trouble) // not twice a minute
        qCWarning(netcoreLog).noquote() << QStringLiteral("The renewed certificate %1 is not served, the former one is: %2").arg(one.files.certificate, trouble);
    one.trouble = trouble;
}

} // namespace everyport
