#include "app/station/running/certificatecommands.h"

#include <QDateTime>

#include "app/station/running/station.h"
#include "app/trust/acceptedcertificates.h"
#include "netcore/tls/peercertificate.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using trust::AcceptedCertificates;

/// As openssl x509 -fingerprint -sha256 shows it.
QString asOpenSslShowsIt(const QString& fingerprint)
{
    return QString::fromLatin1(QByteArray::fromHex(fingerprint.toLatin1()).toHex(':').toUpper());
}

QString dayWritten(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment).date().toString(Qt::ISODate);
}

QString certificateTable(const AcceptedCertificates& certificates)
{
    QList<QStringList> rows;
    for (const auto& waits : certificates.waiting()) {
        const auto peer = PeerCertificate::fromDer(waits.certificate.chain.value(0), false);
        rows << QStringList{waits.formerSince > 0 ? u"CHANGED"_s : u"refused"_s, waits.place().host,
            waits.place().service, dayWritten(waits.at), asOpenSslShowsIt(waits.fingerprint),
            peer.names.isEmpty() ? peer.subject : peer.names.join(u' ')};
    }
    for (const auto& one : certificates.all()) {
        rows << QStringList{one.lasts ? u"always"_s : u"for now"_s, one.place.host, one.place.service,
            dayWritten(one.since), asOpenSslShowsIt(one.fingerprint), one.by};
    }
    return columns(rows);
}

Task<Result<Done>> acceptCertificate(AcceptedCertificates& certificates, const CommandRequest& request)
{
    const auto place = trust::placeOf(request.arguments.value(0), request.arguments.value(1));
    auto fingerprint = request.arguments.value(2);
    if (fingerprint.isEmpty()) {
        const auto* waits = certificates.waitingAt(place);
        if (!waits)
            return Result<Done>(Error::refused(Reason::NotFound,
                u"No certificate of %1 waits: everyportd certificate list names those that do. For another give its SHA-256 as well."_s
                    .arg(request.arguments.join(u' ').left(100))));
        // Who names none means the one that was read of, in the log or by list: nobody may put another in its place.
        if (waits->hasRivals)
            return Result<Done>(Error::refused(Reason::BadValue,
                u"%1 has shown more than one certificate: compare, and give the SHA-256 of the right one as well."_s
                    .arg(place.toString())));
        fingerprint = waits->fingerprint;
    }
    const bool isForNow = request.options.value(u"now"_s).toBool();
    return certificates.accept(place, fingerprint,
        isForNow ? AcceptedCertificates::Until::ProgramEnds : AcceptedCertificates::Until::TakenBack, u"command"_s);
}

} // namespace

Task<Result<Done>> runCertificateCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& certificates = station.certificates();
    if (request.words == "certificate list"_L1) {
        output.print(certificateTable(certificates));
        return Result<Done>(Done());
    }
    if (request.words == "certificate accept"_L1)
        return acceptCertificate(certificates, request);
    return certificates.forget({request.arguments.value(0), request.arguments.value(1)});
}

} // namespace everyport
