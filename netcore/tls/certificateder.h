#pragma once

#include <QByteArray>

typedef struct x509_st X509;

namespace everyport {

/// A certificate as it goes over the wire; empty when OpenSSL cannot write it. Private to netcore.
QByteArray derOf(const X509* certificate);

} // namespace everyport
