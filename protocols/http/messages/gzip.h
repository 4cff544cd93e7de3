#pragma once

#include <QByteArray>

namespace everyport::http {

/// A gzip file (RFC 1952) with `bytes` in it.
QByteArray gzip(const QByteArray& bytes);
/// The client takes gzip: it is listed without q=0 (RFC 9110 §12.5.3).
bool takesGzip(const QByteArrayList& acceptEncoding);

} // namespace everyport::http
