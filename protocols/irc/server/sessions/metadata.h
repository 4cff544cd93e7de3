#pragma once

#include "protocols/irc/server/sessions/session.h"

namespace everyport::ircd {

class Channel;
class Server;
class User;

/// Has one of draft/metadata-2 and -3; with both it is spoken to in the newer.
bool knowsMetadata(const Session& session);
inline constexpr int longestMetadataKey = 64;
/// What a standard reply is called in the draft that the client speaks; `name` is that of draft/metadata-2.
QByteArrayView metadataCode(const Session& session, QByteArrayView name);
/// Letters a to z, digits and _ . / -
bool isMetadataKey(QByteArrayView key);

/// Sets a value, or takes it away where it is null, and tells who sees the holder and has subscribed to the key; not
/// who has done it. Kept for accounts and registered channels.
void setMetadata(Server& server, User& user, const QByteArray& key, const QByteArray& value, const Session* by);
void setMetadata(Server& server, Channel& channel, const QByteArray& key, const QByteArray& value,
    const QByteArray& source, const Session* by);

/// All that a client has of its own, in a batch; at its welcome and when it has asked for the capability.
void sendOwnMetadata(Session& session);
/// All that is known of somebody, in WHOIS (760), for a client that has the capability.
void sendWhoisMetadata(Session& session, const User& about);
/// What a client has subscribed to, of a channel and its people; a word that it should ask later where they are many.
void sendJoinedMetadata(Session& session, Channel& channel, Session::Whose whose);
/// The same as an answer, whatever their number.
void syncMetadata(Session& session, Channel& channel);
void syncMetadata(Session& session, const User& user);
/// What is new to those who see somebody come.
void notifyMetadataOf(User& user, Channel& channel);
void notifyMetadataTo(Session& session, const User& user);
/// The same to who monitors somebody who has come: a batch in draft/metadata-3, whatever there is.
void notifyMonitoredMetadata(Session& session, const User& user);
/// Of all channels, their people and who is monitored, what the keys are at the moment; a batch "*ALL" in
/// draft/metadata-3.
void notifySubscribed(Session& session, const QByteArrayList& keys);

} // namespace everyport::ircd
