#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::sasl {

/// A client's first message (RFC 5802 §7).
struct ScramFirst {
    QByteArray header = {};      ///< The GS2 header as it was written; what the channel's binding starts with.
    QByteArray bare = {};        ///< The rest.
    QByteArray bindingType = {}; ///< "p=tls-exporter"; empty: it does not bind.
    bool thinksWeCannot = false; ///< "y": it could have bound the channel.
    QString authorisation = {};
    QString name = {};
    QByteArray nonce = {};

    /// Malformed, where it is none.
    static Result<ScramFirst> parse(const QByteArray& message);
};

/// And its second.
struct ScramFinal {
    QByteArray withoutProof = {};
    QByteArray binding = {}; ///< Decoded: the header, and the channel's data behind it.
    QByteArray nonce = {};
    QByteArray proof = {}; ///< Decoded.

    static Result<ScramFinal> parse(const QByteArray& message);
};

/// The value of an attribute of a message ("h" of "r=…,s=…,i=…,h=…"); null: it has none.
QByteArray scramAttribute(const QByteArray& message, char name);

} // namespace everyport::sasl
