#include "netcore/tls/certificatewatch.h"

#include <algorithm>

#include <QFileInfo>

#include "netcore/tls/tlsnames.h"

namespace everyport {

namespace {

QDateTime timeOf(const QString& file)
{
    return QFileInfo(file).lastModified(); // of what a link points at: ACME clients move the link
}

} // namespace

CertificateWatch::CertificateWatch(Reactor& reactor, std::shared_ptr<TlsContext> context, QList<Files> given, Told told)
    : m_context(std::move(context)),
      m_told(told ? std::move(told) : Told(FileFollower::toQtLog)),
      m_look(
          reactor, [this] { return reading(); }, [this](const QList<Seen>& all) { take(all); })
{
    for (const auto& files : given) {
        Watched one{files, timeOf(files.certificate), timeOf(files.key)};
        if (const auto alone = isAlone(one); !alone) {
            one = {.files = files, .certificateTime = {}, .keyTime = {}, .isServed = false};
            tell(one, alone);
        }
        m_watched.append(one);
    }
}

CertificateWatch::CertificateWatch(Reactor& reactor, std::shared_ptr<TlsContext> context, Listing listing, Told told)
    : CertificateWatch(reactor, std::move(context), listing(), std::move(told))
{
    m_listing = std::move(listing);
}

CertificateWatch::Seen CertificateWatch::seen(const Files& files, const QList<Watched>& known)
{
    Seen now{files, timeOf(files.certificate), timeOf(files.key)};
    const auto before = std::find_if(
        known.begin(), known.end(), [&](const Watched& one) { return one.files.certificate == files.certificate; });
    if (before == known.end() || before->certificateTime != now.certificateTime || before->keyTime != now.keyTime)
        now.changed = Certificate::load(files.certificate, files.key);
    return now;
}

FileLook<QList<CertificateWatch::Seen>>::Reading CertificateWatch::reading() const
{
    return [known = m_watched, listing = m_listing] {
        QList<Seen> all;
        const auto look = [&](const Files& files) { all.append(seen(files, known)); };
        if (listing) {
            const auto listed = listing();
            std::for_each(listed.begin(), listed.end(), look);
        } else {
            for (const auto& one : known)
                look(one.files);
        }
        return all;
    };
}

void CertificateWatch::take(const QList<Seen>& all)
{
    if (m_listing)
        follow(all);
    for (const auto& seen : all) {
        const auto one = std::find_if(m_watched.begin(), m_watched.end(),
            [&](const Watched& watched) { return watched.files.certificate == seen.files.certificate; });
        if (seen.changed && one != m_watched.end())
            serve(*one, seen);
    }
}

// The one that is served where no name matches stays, whatever is listed.
void CertificateWatch::follow(const QList<Seen>& listed)
{
    const auto isListed = [&](const Watched& one) {
        return one.files.name.isEmpty() || std::any_of(listed.begin(), listed.end(), [&](const Seen& seen) {
            return seen.files.certificate == one.files.certificate;
        });
    };
    for (const auto& one : std::as_const(m_watched)) {
        if (isListed(one) || !one.isServed)
            continue;
        serveNameNoMore(*m_context, one.files.name);
        m_told(Done{}, QStringLiteral("The certificate %1 is gone, and is served no more.").arg(one.files.certificate));
    }
    m_watched.removeIf([&](const Watched& one) { return !isListed(one); });
    for (const auto& seen : listed) {
        const auto isWatched = [&](const Watched& one) { return one.files.certificate == seen.files.certificate; };
        if (std::none_of(m_watched.cbegin(), m_watched.cend(), isWatched))
            m_watched.append({.files = seen.files, .certificateTime = {}, .keyTime = {}, .isServed = false});
    }
}

void CertificateWatch::serve(Watched& one, const Seen& seen)
{
    const auto& certificate = *seen.changed;
    auto outcome = certificate ? isAlone(one) : Result<Done>(certificate.error());
    if (outcome)
        outcome = one.isServed ? m_context->reload(*certificate, one.files.name)
                               : serveName(*m_context, one.files.name, *certificate);
    if (outcome) {
        one.certificateTime = seen.certificateTime;
        one.keyTime = seen.keyTime;
    }
    tell(one, outcome);
    one.isServed |= outcome.ok();
}

Result<Done> CertificateWatch::isAlone(const Watched& one) const
{
    for (const auto& other : m_watched) {
        const bool isRival = other.isServed && !one.files.name.isEmpty()
            && other.files.certificate != one.files.certificate && areOneName(other.files.name, one.files.name);
        if (isRival) {
            return Error::local(Reason::AlreadyExists,
                QStringLiteral(
                    "%1 is for the same name, in which upper and lower case are alike. Take one of them away.")
                    .arg(other.files.certificate));
        }
    }
    return Done{};
}

void CertificateWatch::tell(Watched& one, const Result<Done>& outcome) const
{
    const auto trouble = outcome ? QString() : outcome.error().text;
    const auto what = (one.isServed ? QStringLiteral("The renewed certificate %1")
                                    : QStringLiteral("The new certificate %1"))
                          .arg(one.files.certificate);
    if (outcome)
        m_told(outcome, what + QStringLiteral(" is served from now on."));
    else if (trouble != one.trouble) // not twice a minute
        m_told(outcome,
            what
                + (one.isServed ? QStringLiteral(" is not served, the former one is: ")
                                : QStringLiteral(" is not served: "))
                + trouble);
    one.trouble = trouble;
}

} // namespace everyport
