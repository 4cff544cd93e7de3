#pragma once

#include <optional>

#include <QByteArray>
#include <QStringView>

#include "netcore/base/result.h"
#include "protocols/xml/element.h"

namespace everyport::stations {

/// Of an item's and a whisper's body, both ways. With what is around it, it is a stanza that XMPP servers take as they
/// come: 256 KiB.
inline constexpr qsizetype mostBodyBytes = 190'000;

/// `<item-body xmlns="urn:everyport:stations:0">JSON</item-body>`, as items and whispers carry it.
xml::Element bodyElement(const QByteArray& body);
/// The body among the children of an item or a message; nothing where there is none, or one that is too large.
std::optional<QByteArray> bodyIn(const xml::Element& parent);
/// Refused/TooLarge: it is longer than `mostBodyBytes`.
Result<Done> checkBody(const QByteArray& body);
/// Up to 64 letters, digits, dots and hyphens of ASCII.
bool isItemId(QStringView id);

} // namespace everyport::stations
