#pragma once

#include "app/trust/acceptedcertificates.h"
#include "ui/certificates/certificate.h"

namespace everyport::ui {

QString placeLabel(const CertificatePlace& place); ///< "irc.example.org, port 6697"
QString certificateDay(const QDateTime& moment);   ///< "3 May 2026", here.
QString dayLabel(qint64 moment);                   ///< The same of a wall clock's milliseconds.

/// Why it was refused, as a heading: "This certificate is for another name".
QString refusalHead(const trust::WaitingCertificate& waits, const CertificateFacts& facts, const QDateTime& now);
/// What that means, in two sentences.
QString refusalWords(const trust::WaitingCertificate& waits, const CertificateFacts& facts, const QDateTime& now);
/// Both, in short where it is the usual one of a private server: its own, and known to nobody.
struct CertificateRefusal {
    QString head;
    QString words;
};
CertificateRefusal shortRefusal(
    const trust::WaitingCertificate& waits, const QDateTime& now = QDateTime::currentDateTime());
/// The first names that it is for, and how many more there are: a certificate may have thousands.
QString namesLabel(const CertificateFacts& facts);
inline constexpr qsizetype mostNamesInLine = 20;
/// Its SHA-256 in groups of eight bytes, two a line, for comparing.
QString groupedFingerprint(const CertificateFacts& facts);

} // namespace everyport::ui
