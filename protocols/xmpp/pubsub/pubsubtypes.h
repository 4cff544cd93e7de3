#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "protocols/xmpp/jid.h"
#include "protocols/xmpp/stanzaerror.h"

/// The words of XEP-0060.
namespace everyport::xmpp {

/// §4.1: from no rights to all; the order is not the order of rights.
enum class Affiliation { None, Outcast, Member, PublishOnly, Publisher, Owner };
QString affiliationName(Affiliation affiliation);
std::optional<Affiliation> affiliationNamed(QStringView name);

/// Presence and Roster ask an account's contact list (XEP-0163); elsewhere they let in only who has an affiliation.
enum class AccessModel { Open, Whitelist, Presence, Roster };
QString accessModelName(AccessModel model);
std::optional<AccessModel> accessModelNamed(QStringView name);

enum class PublishModel { Publishers, Subscribers, Open };
QString publishModelName(PublishModel model);
std::optional<PublishModel> publishModelNamed(QStringView name);

/// One published item. The payload is XML that stands by itself.
struct PubsubItem {
    QString id;
    QByteArray payload = {};
    Jid publisher = {};
    qint64 at = 0; ///< Wall clock, milliseconds.
    bool operator==(const PubsubItem&) const = default;
};

/// A stanza error with one of pubsub's own conditions beside it (§16.4): "closed-node". `feature` goes with
/// "unsupported".
StanzaError pubsubError(Condition condition, const QString& name, const QString& feature = {});
/// §16.4: feature-not-implemented, and which feature it is.
StanzaError unsupported(const QString& feature);

} // namespace everyport::xmpp
