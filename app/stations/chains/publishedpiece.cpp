#include "app/stations/chains/publishedpiece.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "app/polls/definition/poll.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWriter = 64;

struct Parts {
    QJsonObject header;
    QByteArray entries;
};

Parts partsOf(const QByteArray& log)
{
    const auto end = log.indexOf('\n');
    if (end < 0)
        return {QJsonDocument::fromJson(log).object(), {}};
    return {QJsonDocument::fromJson(log.first(end)).object(), log.sliced(end + 1)};
}

/// Whether it is of this writer's chain alone, from where it says to where it says; what is in it is held to its seals
/// when it is merged.
bool isOfItsWriter(const PublishedPiece& piece, const Parts& parts)
{
    const auto chains = parts.header[u"chains"_s].toArray();
    const auto chain = chains.at(0).toObject();
    if (chains.size() != 1 || chain[u"writer"_s].toString() != piece.writer
        || chain[u"after"_s].toInteger(0) != piece.from || parts.header[u"poll"_s].toString() != piece.poll)
        return false;
    auto last = piece.from;
    for (const auto& line : parts.entries.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto entry = QJsonDocument::fromJson(line).object();
        const auto writer = entry[u"writer"_s].toString();
        if ((writer.isEmpty() ? entry[u"station"_s].toString() : writer) != piece.writer
            || entry[u"link"_s].toInteger(-1) <= last)
            return false;
        last = entry[u"link"_s].toInteger(-1);
    }
    return last == piece.last;
}

} // namespace

QByteArray writePiece(const PublishedPiece& piece)
{
    const QJsonObject object{{u"poll"_s, piece.poll}, {u"writer"_s, piece.writer}, {u"from"_s, piece.from},
        {u"last"_s, piece.last}, {u"log"_s, QString::fromLatin1(piece.log.toBase64())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PublishedPiece> readPiece(const QByteArray& content)
{
    const auto object = QJsonDocument::fromJson(content).object();
    const auto log = QByteArray::fromBase64Encoding(
        object[u"log"_s].toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    PublishedPiece piece{.poll = object[u"poll"_s].toString(),
        .writer = object[u"writer"_s].toString(),
        .from = object[u"from"_s].toInteger(-1),
        .last = object[u"last"_s].toInteger(-1),
        .log = log ? *log : QByteArray()};
    const bool makesSense = polls::isSlug(piece.poll) && piece.poll.size() <= polls::maximumIdLength
        && !piece.writer.isEmpty() && piece.writer.size() <= longestWriter && piece.from >= 0 && piece.last > piece.from
        && !piece.log.isEmpty() && piece.log.size() <= PublishedPiece::longest;
    const auto parts = makesSense ? partsOf(piece.log) : Parts();
    if (!makesSense || !isOfItsWriter(piece, parts))
        return {};
    piece.salt = parts.header[u"salt"_s].toString();
    return piece;
}

bool joinPieces(PublishedPiece& piece, const PublishedPiece& next)
{
    const bool goesOn = next.from == piece.last && next.writer == piece.writer && next.poll == piece.poll
        && next.salt == piece.salt && piece.log.size() + next.log.size() <= PublishedPiece::mostBytes;
    if (!goesOn)
        return false;
    if (!piece.log.endsWith('\n'))
        piece.log += '\n';
    piece.log += partsOf(next.log).entries;
    piece.last = next.last;
    return true;
}

QByteArray joinedLog(const QList<PublishedPiece>& pieces)
{
    if (pieces.size() == 1)
        return pieces.first().log;
    QJsonObject header;
    QJsonArray chains;
    QSet<QString> writers;
    QByteArray entries;
    for (const auto& piece : pieces) {
        const auto parts = partsOf(piece.log);
        if (header.isEmpty())
            header = parts.header;
        // Where a writer's first piece begins; the others go on behind it.
        if (!writers.contains(piece.writer)) {
            writers.insert(piece.writer);
            for (const auto& chain : parts.header[u"chains"_s].toArray())
                chains.append(chain);
        }
        entries += parts.entries;
        if (!entries.isEmpty() && !entries.endsWith('\n'))
            entries += '\n';
    }
    header[u"chains"_s] = chains;
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n' + entries;
}

} // namespace everyport::stations
