#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "app/stations/items/exchange.h"
#include "app/stations/items/stationkeys.h"

namespace everyport::stations {

/// An item's body at most, in bytes; Exchange drops and refuses what is longer.
inline constexpr qsizetype mostItemBytes = 190'000;
/// What content may be at most to fit for certain where it is lines of JSON, which are escaped once more in the body.
inline constexpr qsizetype mostContentBytes = 90'000;

/// What one station says to all others, with its signature. As an item's body it is JSON:
///
///     {"from": "north-door", "number": 1780000000000, "content": "{…}", "signature": "base64"}
///
/// What is signed are SizedFields: "everyport station item 1", the topic's name, the item's id, from, number, content.
/// So nothing that was said under one id or topic passes for something under another. A value.
struct SignedItem {
    Topic topic = Topic::Votes;
    QString id = {};         ///< ExchangeItem::id.
    QString name = {};       ///< Of the station that says so.
    qint64 number = 0;       ///< Above 0, and higher each time: what is not higher than the last of its id is a replay.
    QByteArray content = {}; ///< UTF-8; JSON as its topic has it.
    QByteArray signature = {};
    bool operator==(const SignedItem&) const = default;

    /// Whether the station with this key said it. Until that was asked, all of it is a stranger's words.
    bool check(const QByteArray& publicKey) const;
};

/// The body, signed; `item.signature` does not matter. Empty where it would be no item: longer than mostItemBytes, of
/// no station's name, of an id that cannot be one, or with content that is not UTF-8.
QByteArray writeSignedItem(const SignedItem& item, const StationKeys& keys);
/// What came as `id` of `topic`. Nothing where it is none. Not checked yet.
std::optional<SignedItem> readSignedItem(Topic topic, const QString& id, QByteArrayView body);

QString topicName(Topic topic); ///< "votes", "status", "orders": signed, and the end of its node's name.
std::optional<Topic> topicFromName(const QString& name);
/// Up to 80 letters A-Z and a-z, digits, dots and hyphens: "poll." and a poll's id fit.
bool isItemId(const QString& text);

} // namespace everyport::stations
