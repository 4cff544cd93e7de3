#pragma once

#include <QByteArrayView>

namespace everyport {

/// Whether a connection's first line is what a browser begins with: an HTTP request line, a Host header, or a TLS
/// record at a port without TLS. A page can have a browser send it to any port, with lines of the page's choice behind
/// it; a text protocol that people log in to or speak by ends such a connection before it reads those.
bool isWebRequest(QByteArrayView line);

} // namespace everyport
