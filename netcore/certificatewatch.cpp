#include "netcore/certificatewatch.h"

#include <algorithm>

#include <QFileInfo>

#include "netcore/netcorelog.h"
#include "netcore/tlsnames.h"

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

CertificateWatch::CertificateWatch(Clock& clock, std::shared_ptr<TlsContext> context, Listing listing)
    : CertificateWatch(clock, std::move(context), listing())
{
    m_listing = std::move(listing);
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
    if (m_listing)
        listAnew();
    for (auto& one : m_watched)
        look(one);
}

// The one that is served where no name matches stays, whatever is listed.
void CertificateWatch::listAnew()
{
    const auto now = m_listing();
    const auto isListed = [&](const Watched& one) {
        return one.files.name.isEmpty() || std::any_of(now.begin(), now.end(), [&](const Files& files) { return files.certificate == one.files.certificate; });
    };
    for (const auto& one : std::as_const(m_watched)) {
        if (isListed(one) || !one.isServed)
            continue;
        serveNameNoMore(*m_context, one.files.name);
        qCInfo(netcoreLog).noquote() << QStringLiteral("The certificate %1 is gone, and is served no more.").arg(one.files.certificate);
    }
    m_watched.removeIf([&](const Watched& one) { return !isListed(one); });
    for (const auto& files : now) {
        const auto isWatched = [&](const Watched& one) { return one.files.certificate == files.certificate; };
        if (std::none_of(m_watched.cbegin(), m_watched.cend(), isWatched))
            m_watched.append({.files = files, .certificateTime = {}, .keyTime = {}, .isServed = false});
    }
}

void CertificateWatch::look(Watched& one)
{
    const auto certificateTime = timeOf(one.files.certificate);
    const auto keyTime = timeOf(one.files.key);
    if (certificateTime == one.certificateTime && keyTime == one.keyTime)
        return;
    const auto certificate = Certificate::load(one.files.certificate, one.files.key);
    auto outcome = certificate ? Result<Done>(Done()) : Result<Done>(certificate.error());
    if (certificate)
        outcome = one.isServed ? m_context->reload(*certificate, one.files.name) : serveName(*m_context, one.files.name, *certificate);
    if (outcome) {
        one.certificateTime = certificateTime;
        one.keyTime = keyTime;
    }
    if (m_told)
        m_told(one.files, outcome);
    else
        log(one, outcome);
    one.isServed |= outcome.ok();
}

void CertificateWatch::log(Watched& one, const Result<Done>& outcome)
{
    const auto trouble = outcome ? QString() : outcome.error().text;
    const auto what = (one.isServed ? QStringLiteral("The renewed certificate %1") : QStringLiteral("The new certificate %1")).arg(one.files.certificate);
    if (outcome)
        qCInfo(netcoreLog).noquote() << what + QStringLiteral(" is served from now on.");
    else if (trouble != one.trouble) // not twice a minute
        qCWarning(netcoreLog).noquote() << what + (one.isServed ? QStringLiteral(" is not served, the former one is: ") : QStringLiteral(" is not served: ")) + trouble;
    one.trouble = trouble;
}

} // namespace everyport
