#pragma once

#include <QHash>
#include <QMap>
#include <QString>

#include "protocols/irc/modechanges.h"

namespace everyport::irc::client {

/// Of a nick, an account, a real name: what a server says beyond is left out.
inline constexpr qsizetype longestName = 256;

/// Somebody who shares a channel with us. What the server never said is empty.
struct Person {
    QByteArray nick = {};
    QByteArray user = {};
    QByteArray host = {};
    QByteArray account = {};
    QString realName = {};
    bool isAway = false;
    bool isBot = false;
    bool isOperator = false; ///< Of the network.
    int channels = 0;        ///< That we share; without one left a person is forgotten.
};

/// One mask of a channel's list of bans, exceptions or invitations, as the server told it.
struct ListEntry {
    QByteArray mask;
    QByteArray setter = {};
    qint64 time = 0; ///< Milliseconds since 1970; 0: the server did not say.
};

/// A channel that we are in, as far as the server has told.
struct ChannelState {
    QByteArray name = {};
    QString topic = {};
    QByteArray topicSetter = {};
    qint64 topicTime = 0;
    qint64 created = 0;
    /// Without lists and prefixes; an empty value for those that have none.
    QMap<char, QByteArray> modes = {};
    QHash<QByteArray, QByteArray> members = {}; ///< Folded nick to prefix modes, highest first: "ov".
    QHash<char, QList<ListEntry>> lists = {};   ///< The ones that were asked for.
    bool hasAllNames = false;

    bool has(const QByteArray& foldedNick) const { return members.contains(foldedNick); }
};

} // namespace everyport::irc::client
