#pragma once

#include <QByteArray>

#include "netcore/tls/opensslptr.h"

namespace everyport {

/// The two ends of OpenSSL's wire: what came in stands as a view that it reads from, what goes out is appended to
/// `out`. Nothing is copied on the way in, and an idle connection holds no buffer. Private to netcore; must outlive
/// the BIO.
struct OpenSslBuffers {
    QByteArrayView in = {};
    QByteArray out = {};

    OpenSslPtr<BIO> makeBio(); ///< For both directions.
};

} // namespace everyport
