#pragma once

#include <QByteArray>
#include <QString>

#include "protocols/http/messages/message.h"

namespace everyport {

/// A text, usually an address, as a QR code: an SVG with the white around it that cameras need. Empty for one that is
/// longer than a code can hold.
QByteArray qrPicture(const QString& text);

/// "https://polls.example.org/": where browsers get to this site from elsewhere; see codeOfPlace.
QString siteRoot(const http::Request& request, const QString& base);

/// The code of a place of this site ("v/7k"), as browsers get there from elsewhere: by the site's public address, or
/// where `base` is empty, by the one that it was asked under.
http::Response codeOfPlace(const http::Request& request, const QString& base, const QString& place);

} // namespace everyport
