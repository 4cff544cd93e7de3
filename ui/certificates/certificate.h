#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace everyport::ui {

/// What a person wants to know of one certificate.
struct CertificateFacts {
    QString name = {}; ///< Whose it is: the common name, else the first other one.
    QString issuer = {};
    QStringList names = {}; ///< All that it is good for.
    QDateTime from = {};
    QDateTime until = {};
    QString key = {};         ///< "ECDSA, 256 bits"
    QString fingerprint = {}; ///< SHA-256, "8F:21:…"
    bool selfSigned = false;
    bool isRead = false; ///< False: these bytes are no certificate.
    QByteArray pem = {};
};
CertificateFacts certificateFacts(const QByteArray& der);

/// "valid until 4 March 2027, 104 days"; or that it is over, or not yet.
QString validityWords(const CertificateFacts& facts, const QDateTime& now);
bool isValidAt(const CertificateFacts& facts, const QDateTime& now);

} // namespace everyport::ui
