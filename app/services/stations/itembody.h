#pragma once

#include <optional>

#include <QByteArray>

#include "app/stations/items/signeditem.h"
#include "netcore/base/result.h"
#include "protocols/xml/element.h"

namespace everyport::stations {

/// Of an item's and a whisper's body, both ways. With what is around it, it is a stanza that XMPP servers take as they
/// come: 256 KiB.
inline constexpr qsizetype mostBodyBytes = mostItemBytes;

/// `<item-body xmlns="urn:everyport:stations:0">JSON</item-body>`, as items and whispers carry it.
xml::Element bodyElement(const QByteArray& body);
/// The body among the children of an item or a message; nothing where there is none, or one that is too large.
std::optional<QByteArray> bodyIn(const xml::Element& parent);
/// Refused/TooLarge: it is longer than `mostBodyBytes`.
Result<Done> checkBody(const QByteArray& body);
} // namespace everyport::stations
