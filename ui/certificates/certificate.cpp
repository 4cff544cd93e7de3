#include "ui/certificates/certificate.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include "netcore/tls/certificatedetails.h"
#include "ui/certificates/certificatelabels.h"

namespace everyport::ui {
namespace {

struct Certificates {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Certificates)
};

QString keyWords(CertificateDetails::KeyKind kind, int bits)
{
    switch (kind) {
    case CertificateDetails::KeyKind::Rsa: return Certificates::tr("RSA, %1 bits").arg(bits);
    case CertificateDetails::KeyKind::Ec: return Certificates::tr("ECDSA, %1 bits").arg(bits);
    case CertificateDetails::KeyKind::Dsa: return Certificates::tr("DSA, %1 bits").arg(bits);
    case CertificateDetails::KeyKind::Other: return Certificates::tr("another kind");
    }
    return {};
}

} // namespace

CertificateFacts certificateFacts(const QByteArray& der)
{
    CertificateFacts facts;
    const auto details = CertificateDetails::of(der);
    facts.fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':').toUpper());
    if (!details)
        return facts;
    facts.isRead = true;
    facts.names = details->names;
    facts.name = !details->commonNames.isEmpty() ? details->commonNames.first()
        : facts.names.isEmpty()                  ? Certificates::tr("without a name")
                                                 : facts.names.first();
    const QStringList issuer = details->issuerCommonNames + details->issuerOrganizations;
    facts.issuer = issuer.isEmpty() ? Certificates::tr("somebody without a name") : issuer.first();
    facts.from = details->from;
    facts.until = details->until;
    facts.key = keyWords(details->keyKind, details->keyBits);
    // OpenSSL asks for the right to sign as well, which a server's own certificate need not have.
    facts.selfSigned = details->isSelfIssued
        || (details->issuerCommonNames == details->commonNames
            && details->issuerOrganizations == details->organizations);
    facts.pem = details->pem;
    return facts;
}

bool isValidAt(const CertificateFacts& facts, const QDateTime& now)
{
    return facts.isRead && facts.from <= now && now <= facts.until;
}

QString validityWords(const CertificateFacts& facts, const QDateTime& now)
{
    const QString until = certificateDay(facts.until);
    if (!facts.isRead)
        return Certificates::tr("cannot be read");
    if (now < facts.from)
        return Certificates::tr("valid only from %1").arg(certificateDay(facts.from));
    if (now > facts.until)
        return Certificates::tr("expired on %1").arg(until);
    const qint64 days = now.daysTo(facts.until);
    if (days == 1)
        return Certificates::tr("valid until %1, one more day").arg(until);
    return days < 366 ? Certificates::tr("valid until %1, %n days", nullptr, int(days)).arg(until)
                      : Certificates::tr("valid until %1").arg(until);
}

} // namespace everyport::ui
