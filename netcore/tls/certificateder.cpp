#include "netcore/tls/certificateder.h"

#include <algorithm>

#include "netcore/tls/opensslptr.h"

namespace everyport {

QByteArray derOf(const X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const QByteArray bytes(reinterpret_cast<char*>(der), std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

} // namespace everyport
