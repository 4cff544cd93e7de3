#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "app/stations/items/stationkeys.h"

namespace everyport::stations {

// Enrolling is one whisper each way, as JSON. Both prove that they know the invitation's code without saying it: a mac
// is HMAC-SHA256 by the code (its 19 signs as readCode gives them) over SizedFields. The station's are "everyport
// station enrol 1", name, key, nonce, station; by its key it signs the same and the mac, since keys are known to all
// who take part. The home's are "everyport station enrolled 1", all of the station's with its mac, then home, home's
// key, space, name, account, password, refusal: it answers this request and no other.

/// What a new station asks. A value.
struct EnrolRequest {
    QString name = {};     ///< What it would like to be called.
    QByteArray key = {};   ///< Its public key.
    QByteArray nonce = {}; ///< 16 random bytes.
    QByteArray mac = {};
    QString station = {}; ///< How its votes name it in logs.
    QByteArray signature = {};
    bool operator==(const EnrolRequest&) const = default;

    bool isBy(const QString& code) const; ///< Whether whoever asks knows the code.
};
EnrolRequest makeEnrolRequest(
    const QString& name, const StationKeys& keys, const QString& code, const QString& station = {});
QByteArray writeEnrolRequest(const EnrolRequest& request);
/// Nothing where who asks has not the key that is named.
std::optional<EnrolRequest> readEnrolRequest(QByteArrayView whisper);

/// What the home answers: it is enrolled, or why not. A value.
struct EnrolAnswer {
    QString home = {};       ///< Its name.
    QByteArray homeKey = {}; ///< By which orders are signed.
    QString space = {};      ///< What the nodes' names begin with.
    QString name = {};       ///< What the station is called from now on.
    QString account = {};    ///< To log in with from now on, a bare address; empty: as it did until now.
    QString password = {};   ///< Of the account. Secret.
    QString refusal = {};    ///< A sentence; where there is one, nothing else is said.
    QByteArray mac = {};     ///< Empty for a refusal of whom the code is not known to: anybody may have written that.
    bool operator==(const EnrolAnswer&) const = default;

    bool isRefusal() const { return !refusal.isEmpty(); }
    /// Whether whoever knows the code answered this request.
    bool answers(const EnrolRequest& request, const QString& code) const;
};
/// With its mac, for `request`.
EnrolAnswer sealed(EnrolAnswer answer, const EnrolRequest& request, const QString& code);
QByteArray writeEnrolAnswer(const EnrolAnswer& answer);
std::optional<EnrolAnswer> readEnrolAnswer(QByteArrayView whisper);

} // namespace everyport::stations
