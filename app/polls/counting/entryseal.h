#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace everyport::polls {

/// What seals a log's entry, and what is known beside it of the card that it names. All bytes are digests of 32 or
/// random ones of 16.
struct EntrySeal {
    qint64 link = 0;             ///< Place in its writer's chain, from 1 on; 0: nothing seals the entry.
    QString writer = {};         ///< The station whose chain it is in; empty: the entry's own.
    QByteArray seal = {};        ///< The chain's, up to this entry.
    QByteArray nonce = {};       ///< Of the card's record; gone when the record was erased.
    QByteArray numberNonce = {}; ///< The same of the card's number, where the poll keeps numbers.
    QByteArray numberMark = {};  ///< What commits to that number; stays when the number is forgotten.
    /// Of a Withheld entry its commitment, of any other its card record's, where that was erased.
    QByteArray mark = {};
    /// Its writer had it from yet another station, which seals nothing.
    bool admitted = false;
    qint64 order = -1; ///< What was sealed as the entry's order, where that was held back; -1: the order itself.

    bool isSealed() const { return link > 0; }
    bool operator==(const EntrySeal&) const = default;
};

/// How far a writer's chain is.
struct ChainHead {
    qint64 unsealed = 0;  ///< So many entries stood in the log before its first one, from before there were seals.
    qint64 links = 0;     ///< So many entries are in it.
    QByteArray seal = {}; ///< Of the last of them; empty where there is none yet.
    bool operator==(const ChainHead&) const = default;
};
using Chains = QMap<QString, ChainHead>; ///< A poll's, by writer.

/// What of a writer's chain cannot be read here: links that are Withheld, and those whose card's record was erased.
/// Seals are the same with and without it.
struct WithheldLinks {
    qint64 links = 0;       ///< So far the chain was looked at.
    QByteArray digest = {}; ///< SHA-256 of which they are.
    bool operator==(const WithheldLinks&) const = default;
};

/// Whether a chain is of this station: "NAME", or "NAME.5c1e90a7" where it began anew (OwnChains::beginAnew).
inline bool isOwnWriter(const QString& writer, const QString& station)
{
    return writer == station
        || (writer.size() > station.size() + 1 && writer.startsWith(station) && writer[station.size()] == u'.');
}

/// So many may one log have, since what is shown of it is computed over all of them.
inline constexpr qsizetype mostChains = 256;

} // namespace everyport::polls
