#include "ui/certificates/certificate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>

namespace everyport::ui {
namespace {

struct Certificates {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Certificates)
};

QString keyWords(const QSslKey& key)
{
    switch (key.algorithm()) {
    case QSsl::Rsa: return Certificates::tr("RSA, %1 bits").arg(key.length());
    case QSsl::Ec: return Certificates::tr("ECDSA, %1 bits").arg(key.length());
    case QSsl::Dsa: return Certificates::tr("DSA, %1 bits").arg(key.length());
    default: return Certificates::tr("another kind");
    }
}

} // namespace

CertificateFacts certificateFacts(const QByteArray& der)
{
    CertificateFacts facts;
    const QSslCertificate certificate(der, QSsl::Der);
    facts.fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':').toUpper());
    if (certificate.isNull())
        return facts;
    facts.isRead = true;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (auto name = alternatives.cbegin(); name != alternatives.cend(); ++name) {
        if (name.key() != QSsl::EmailEntry && !facts.names.contains(name.value()))
            facts.names.append(name.value());
    }
    const QStringList common = certificate.subjectInfo(QSslCertificate::CommonName);
    facts.name = !common.isEmpty() ? common.first()
        : facts.names.isEmpty()    ? Certificates::tr("without a name")
                                   : facts.names.first();
    const QStringList issuer = certificate.issuerInfo(QSslCertificate::CommonName)
        + certificate.issuerInfo(QSslCertificate::Organization);
    facts.issuer = issuer.isEmpty() ? Certificates::tr("somebody without a name") : issuer.first();
    facts.from = certificate.effectiveDate();
    facts.until = certificate.expiryDate();
    facts.key = keyWords(certificate.publicKey());
    // isSelfSigned() asks for the right to sign as well, which a server's own certificate need not have.
    facts.selfSigned = certificate.isSelfSigned()
        || (certificate.issuerInfo(QSslCertificate::CommonName) == common
            && certificate.issuerInfo(QSslCertificate::Organization)
                == certificate.subjectInfo(QSslCertificate::Organization));
    facts.pem = certificate.toPem();
    return facts;
}

bool isValidAt(const CertificateFacts& facts, const QDateTime& now)
{
    return facts.isRead && facts.from <= now && now <= facts.until;
}

QString validityWords(const CertificateFacts& facts, const QDateTime& now)
{
    const QString until = QLocale().toString(facts.until.toLocalTime().date(), Certificates::tr("d MMMM yyyy"));
    if (!facts.isRead)
        return Certificates::tr("cannot be read");
    if (now < facts.from)
        return Certificates::tr("valid only from %1")
            .arg(QLocale().toString(facts.from.toLocalTime().date(), Certificates::tr("d MMMM yyyy")));
    if (now > facts.until)
        return Certificates::tr("expired on %1").arg(until);
    const qint64 days = now.daysTo(facts.until);
    if (days == 1)
        return Certificates::tr("valid until %1, one more day").arg(until);
    return days < 366 ? Certificates::tr("valid until %1, %n days", nullptr, int(days)).arg(until)
                      : Certificates::tr("valid until %1").arg(until);
}

} // namespace everyport::ui
