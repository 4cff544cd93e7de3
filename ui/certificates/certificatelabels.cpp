#include "ui/certificates/certificatelabels.h"

#include <QCoreApplication>

#include "netcore/address/hostname.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {
namespace {

struct CertificateLabels {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::CertificateLabels)
};

} // namespace

QString certificateDay(const QDateTime& moment)
{
    return dayOfYear(moment.toLocalTime().date());
}

QString placeLabel(const CertificatePlace& place)
{
    bool isPort = false;
    place.service.toUShort(&isPort);
    if (isPort)
        return CertificateLabels::tr("%1, port %2").arg(place.host, place.service);
    if (place.service == QLatin1String("xmpp-client"))
        return CertificateLabels::tr("%1, XMPP").arg(place.host);
    return CertificateLabels::tr("%1, %2").arg(place.host, place.service);
}

QString dayLabel(qint64 moment)
{
    return certificateDay(QDateTime::fromMSecsSinceEpoch(moment));
}

QString refusalHead(const trust::WaitingCertificate& waits, const CertificateFacts& facts, const QDateTime& now)
{
    if (waits.formerSince > 0)
        return CertificateLabels::tr("The certificate has CHANGED");
    switch (waits.certificate.reason) {
    case Reason::CertificateNameMismatch: return CertificateLabels::tr("This certificate is for another name");
    case Reason::CertificateExpired:
        return now < facts.from ? CertificateLabels::tr("This certificate is not valid yet")
                                : CertificateLabels::tr("This certificate has expired");
    default: return CertificateLabels::tr("Nobody vouches for this certificate");
    }
}

QString refusalWords(const trust::WaitingCertificate& waits, const CertificateFacts& facts, const QDateTime& now)
{
    const auto& host = waits.place().host;
    if (waits.formerSince > 0)
        return CertificateLabels::tr(
            "%1 shows another certificate than the one that was accepted on %2. Either it was renewed, or somebody between you and the server poses as it: ask whoever runs it.")
            .arg(host, dayLabel(waits.formerSince));
    switch (waits.certificate.reason) {
    case Reason::CertificateNameMismatch:
        return CertificateLabels::tr(
            "%1 answered with a certificate for %2. Either the server is set up wrongly, or somebody between you and it poses as it.")
            .arg(host, facts.name);
    case Reason::CertificateExpired:
        return now < facts.from
            ? CertificateLabels::tr(
                "%1 answered with a certificate that counts from %2 on. Either the server is set up wrongly, or this computer's clock is.")
                  .arg(host, certificateDay(facts.from))
            : CertificateLabels::tr(
                "%1 answered with a certificate that was valid until %2. Either nobody renewed it, or this computer's clock is wrong.")
                  .arg(host, certificateDay(facts.until));
    default:
        return CertificateLabels::tr(
            "%1 answered with a certificate that no authority known to this computer has signed. Private servers often have one; somebody between you and the server would show one, too. Compare the SHA-256 with what whoever runs the server says.")
            .arg(host);
    }
}

CertificateRefusal shortRefusal(const trust::WaitingCertificate& waits, const QDateTime& now)
{
    const auto facts = certificateFacts(waits.certificate.chain.value(0));
    const bool isOnlyUnknown = waits.formerSince <= 0 && facts.isRead && facts.selfSigned
        && waits.certificate.reason == Reason::CertificateNotTrusted;
    if (!isOnlyUnknown)
        return {refusalHead(waits, facts, now), refusalWords(waits, facts, now)};
    // Nobody is to be asked about a server of one's own, which may be this very program.
    return {CertificateLabels::tr("Its certificate is its own"),
        isThisComputer(waits.place().host)
            ? CertificateLabels::tr(
                "Nobody known vouches for it. It comes from this computer: accept it if you run the server here.")
            : CertificateLabels::tr("Nobody known vouches for it. Compare it with the person who runs the server.")};
}

QString namesLabel(const CertificateFacts& facts)
{
    const QString names = facts.names.mid(0, mostNamesInLine).join(QStringLiteral(", "));
    const qsizetype more = facts.names.size() - mostNamesInLine;
    return more > 0 ? CertificateLabels::tr("%1 and %Ln more", nullptr, int(more)).arg(names) : names;
}

QString groupedFingerprint(const CertificateFacts& facts)
{
    constexpr int group = 8 * 3; // "AB:" for each byte
    QString words;
    for (qsizetype at = 0; at < facts.fingerprint.size(); at += group) {
        // A line that is broken where it happens to be full tears a group apart, and nobody finds the place again.
        if (at > 0)
            words += at % (2 * group) == 0 ? u'\n' : u' ';
        words += QStringView(facts.fingerprint).mid(at, group - 1);
    }
    return words;
}

} // namespace everyport::ui
