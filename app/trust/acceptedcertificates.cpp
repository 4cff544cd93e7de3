#include "app/trust/acceptedcertificates.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "app/storage/database.h"
#include "netcore/address/hostname.h"
#include "netcore/address/ipnetwork.h"
#include "netcore/tls/peercertificate.h"

namespace everyport::trust {

using namespace Qt::StringLiterals;

namespace {

bool isService(const QString& text)
{
    return !text.isEmpty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A port as connections write it; another service as it is. Empty for a number that is no port.
QString serviceWritten(const QString& text)
{
    if (!isDigits(text))
        return text;
    const auto port = text.toUShort(); // 0 beyond 65535
    return port == 0 ? QString() : QString::number(port);
}

/// A name or an address, and no pattern of them. What ends in a number is an address or nothing (RFC 1123 §2.1).
bool isHost(const QString& text)
{
    if (!ipBytes(text) && (isDigits(text.section(u'.', -1)) || text.contains(u':')))
        return false; // nothing at all, too
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || QStringView(u"-._:").contains(c);
    });
}

/// As openssl x509 -fingerprint -sha256 shows it, in groups of eight bytes: for comparing, and so that lines can break.
QString shownFingerprint(const QString& fingerprint)
{
    constexpr int group = 8;
    const auto bytes = QByteArray::fromHex(fingerprint.toLatin1());
    QStringList groups;
    for (qsizetype at = 0; at < bytes.size(); at += group)
        groups.append(QString::fromLatin1(bytes.mid(at, group).toHex(':').toUpper()));
    return groups.join(u' ');
}

QString dayOf(qint64 since)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(since).date(), u"d MMMM yyyy"_s);
}

} // namespace

CertificatePlace placeOf(const QString& host, const QString& service)
{
    const CertificatePlace place{
        QString::fromLatin1(asciiHost(host.trimmed())).toLower(), serviceWritten(service.trimmed().toLower())};
    return isHost(place.host) && isService(place.service) ? place : CertificatePlace();
}

Task<Result<Done>> AcceptedCertificates::open(Database& database)
{
    auto* kept = &database;
    auto migrating = kept->migrate(u"trust"_s, store::migration());
    const auto migrated = co_await std::move(migrating);
    if (!migrated)
        co_return migrated;
    auto reading = kept->read([](QSqlDatabase& connection) { return store::list(connection); });
    const auto stored = co_await std::move(reading);
    if (!stored)
        co_return stored.error();
    for (const auto& one : *stored)
        m_lasting.insert_or_assign(one.place, one);
    m_database = kept;
    co_return Done();
}

Task<Result<Done>> AcceptedCertificates::accept(CertificatePlace given, QString fingerprint, Until until, QString by)
{
    const auto place = placeOf(given.host, given.service);
    const auto normal = normalFingerprint(fingerprint);
    if (place.host.isEmpty() || normal.isEmpty())
        return Result<Done>(Error::malformed(Reason::BadValue,
            u"A certificate is accepted by its host, its port or service, and its SHA-256 of 64 hexadecimal digits."_s));
    const bool isNew = !m_lasting.contains(place) && !m_forNow.contains(place);
    if (isNew && qsizetype(m_lasting.size() + m_forNow.size()) >= most)
        return Result<Done>(Error::refused(
            Reason::TooLarge, u"%1 certificates are accepted already: take one back first."_s.arg(most)));
    const AcceptedCertificate one{place, normal, m_clock.wallMsecs(), by, until == Until::TakenBack};
    auto written = Task<Result<Done>>(Result<Done>(Done()));
    if (one.lasts) {
        m_forNow.erase(place);
        m_lasting.insert_or_assign(place, one);
        if (m_database)
            written = m_database->write([one](QSqlDatabase& connection) { return store::save(connection, one); });
    } else {
        m_forNow.insert_or_assign(place, one);
    }
    m_waiting.removeIf([&](const WaitingCertificate& waits) { return waits.place() == place; });
    m_pushedOut.erase(place);
    m_declined.erase(place);
    const auto changed = m_changed.entries();
    const auto accepted = m_accepted.entries();
    for (const auto& entry : changed)
        (*entry)();
    for (const auto& entry : accepted)
        (*entry)();
    return written;
}

Task<Result<Done>> AcceptedCertificates::forget(CertificatePlace given)
{
    const auto place = placeOf(given.host, given.service);
    const bool wasForNow = m_forNow.erase(place) > 0;
    const bool lasted = m_lasting.erase(place) > 0;
    if (!wasForNow && !lasted)
        return Result<Done>(Error::refused(Reason::NotFound,
            u"No certificate is accepted for %1; everyportd certificate list names them."_s.arg(
                u"%1 %2"_s.arg(given.host, given.service).left(100))));
    auto written = Task<Result<Done>>(Result<Done>(Done()));
    if (lasted && m_database)
        written = m_database->write([place](QSqlDatabase& connection) { return store::remove(connection, place); });
    call(m_changed);
    return written;
}

void AcceptedCertificates::dismiss(const CertificatePlace& place)
{
    const auto* waits = waitingAt(place);
    if (!waits)
        return;
    if (qsizetype(m_declined.size()) < most || m_declined.contains(place)) {
        auto declined = *waits;
        declined.isDeclined = true;
        m_declined.insert_or_assign(place, std::move(declined));
    }
    m_waiting.removeIf([of = place](const WaitingCertificate& one) { return one.place() == of; });
    call(m_changed);
}

QList<AcceptedCertificate> AcceptedCertificates::all() const
{
    QList<AcceptedCertificate> both;
    for (const auto* decisions : {&m_lasting, &m_forNow}) {
        for (const auto& [place, one] : *decisions)
            both.append(one);
    }
    std::stable_sort(both.begin(), both.end(), [](const auto& a, const auto& b) { return a.place < b.place; });
    return both;
}

QList<WaitingCertificate> AcceptedCertificates::waiting() const
{
    return m_waiting;
}

const WaitingCertificate* AcceptedCertificates::waitingAt(const CertificatePlace& place) const
{
    return waitingAt(place.toString());
}

const WaitingCertificate* AcceptedCertificates::waitingAt(const QString& errorCode) const
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&](const WaitingCertificate& waits) { return waits.place().toString() == errorCode; });
    return found == m_waiting.end() ? nullptr : &*found;
}

const WaitingCertificate* AcceptedCertificates::refusedAt(const QString& errorCode) const
{
    if (const auto* waits = waitingAt(errorCode))
        return waits;
    const auto found = std::find_if(
        m_declined.begin(), m_declined.end(), [&](const auto& one) { return one.first.toString() == errorCode; });
    return found == m_declined.end() ? nullptr : &found->second;
}

CertificateExceptions::Answer AcceptedCertificates::look(
    const CertificatePlace& place, const QString& fingerprint) const
{
    bool isKnown = false;
    for (const auto* decisions : {&m_forNow, &m_lasting}) {
        const auto found = decisions->find(place);
        if (found == decisions->end())
            continue;
        if (found->second.fingerprint == fingerprint)
            return Answer::Accepted;
        isKnown = true;
    }
    return isKnown ? Answer::Changed : Answer::Unknown;
}

/// Since when another certificate than `but` is accepted there; 0: none is.
qint64 AcceptedCertificates::sinceAt(const CertificatePlace& place, const QString& but) const
{
    for (const auto* decisions : {&m_lasting, &m_forNow}) {
        const auto found = decisions->find(place);
        if (found != decisions->end() && found->second.fingerprint != but)
            return found->second.since;
    }
    return 0;
}

QString AcceptedCertificates::refused(const RefusedCertificate& certificate)
{
    WaitingCertificate waits;
    waits.certificate = certificate;
    waits.fingerprint = PeerCertificate::fromDer(certificate.chain.value(0), false).fingerprint;
    waits.at = m_clock.wallMsecs();
    if (waits.fingerprint.isEmpty())
        return {};
    waits.formerSince = sinceAt(certificate.place, waits.fingerprint);
    const auto declined = m_declined.find(certificate.place);
    waits.isDeclined = declined != m_declined.end() && declined->second.fingerprint == waits.fingerprint;
    waits.hasRivals = hasRivals(certificate.place, waits.fingerprint);
    waits.isProbed = isProbedOnly(certificate.place);
    const auto* known = waitingAt(certificate.place);
    const bool isNew = !known || known->fingerprint != waits.fingerprint || known->isProbed != waits.isProbed;
    m_waiting.removeIf([&](const WaitingCertificate& one) { return one.place() == waits.place(); });
    m_pushedOut.erase(waits.place());
    m_waiting.prepend(waits);
    boundWaiting();
    const auto since = waits.formerSince;
    if (isNew)
        call(m_changed);
    const auto shown = u"Its SHA-256 is %1."_s.arg(shownFingerprint(waits.fingerprint));
    const auto advice =
        u"Look at it: if you know the server, accept it in the window, or by everyportd certificate accept %1."_s.arg(
            certificate.place.toString());
    if (since > 0)
        return u"It has CHANGED: another one was accepted on %1."_s.arg(dayOf(since)) + u' ' + shown + u' ' + advice;
    return shown + u' ' + advice;
}

Registration AcceptedCertificates::probe(const QString& host)
{
    return m_probes.add(placeOf(host, u"any"_s).host);
}

bool AcceptedCertificates::isProbedOnly(const CertificatePlace& place) const
{
    const auto* known = waitingAt(place);
    const auto& probes = m_probes.entries();
    return (!known || known->isProbed)
        && std::any_of(probes.begin(), probes.end(), [&](const auto& host) { return *host == place.host; });
}

/// Whether another certificate was shown there since somebody has decided last.
bool AcceptedCertificates::hasRivals(const CertificatePlace& place, const QString& fingerprint) const
{
    if (const auto* known = waitingAt(place))
        return known->fingerprint != fingerprint || known->hasRivals;
    const auto before = m_pushedOut.find(place);
    if (before == m_pushedOut.end())
        return m_hasForgotten; // it may be one of those
    return before->second.fingerprint != fingerprint || before->second.hasRivals;
}

/// Who makes many servers be asked must not have it forgotten that a place has shown another certificate.
void AcceptedCertificates::boundWaiting()
{
    while (m_waiting.size() > mostWaiting) {
        const WaitingCertificate last = m_waiting.takeLast();
        if (qsizetype(m_pushedOut.size()) < most)
            m_pushedOut.insert_or_assign(last.place(), PushedOut{last.fingerprint, last.hasRivals});
        else
            m_hasForgotten = true;
    }
}

void AcceptedCertificates::call(const Calls& calls)
{
    const auto entries = calls.entries(); // a call may end registrations
    for (const auto& entry : entries)
        (*entry)();
}

} // namespace everyport::trust
