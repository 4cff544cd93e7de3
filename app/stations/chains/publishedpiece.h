#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

namespace everyport::stations {

/// Some of a writer's chain in a poll, as it is published under Topic::Votes: a polls::ChainPiece and where it stands.
struct PublishedPiece {
    QString poll = {};
    QString writer = {};
    qint64 from = 0; ///< Behind this entry it begins.
    qint64 last = 0; ///< With this one it ends.
    QByteArray log = {};
    QString salt = {}; ///< Which one its cards are hashed with (polls::saltMark), once it was read.
    bool operator==(const PublishedPiece&) const = default;

    /// So much of a log fits into an item of an Exchange, whatever is in it.
    static constexpr qsizetype mostBytes = 96'000;
    static constexpr qsizetype longest = 136'000; ///< Of one that is a single entry.
};

QByteArray writePiece(const PublishedPiece& piece);
/// None: it makes no sense, or there is something of another writer's in it.
std::optional<PublishedPiece> readPiece(const QByteArray& content);

/// Makes one of both where `next` goes on from where `piece` ends, and both fit into one; else nothing.
bool joinPieces(PublishedPiece& piece, const PublishedPiece& next);

/// Pieces of one poll and one salt as one log, since each merge counts the poll anew; those of one writer follow each
/// other.
QByteArray joinedLog(const QList<PublishedPiece>& pieces);

} // namespace everyport::stations
