#include "app/polls/seal/sealer.h"

#include <algorithm>

#include <QtEndian>

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceSize = 16;
constexpr qsizetype sumSize = sizeof(Sum);

bool isNonce(const QByteArray& bytes)
{
    return bytes.size() == nonceSize;
}

bool isSum(const QByteArray& bytes)
{
    return bytes.size() == sumSize;
}

} // namespace

// What is hashed begins with what it is and in which version, so that nothing passes for anything else.
void Sealer::begin(const char* what)
{
    m_buffer.resize(0);
    add(QByteArrayView("everyport seal 1"));
    add(QByteArrayView(what));
}

void Sealer::add(QByteArrayView bytes)
{
    const auto size = qToBigEndian(quint32(bytes.size()));
    m_buffer.append(reinterpret_cast<const char*>(&size), sizeof size);
    m_buffer.append(bytes.data(), bytes.size());
}

void Sealer::add(const QString& text)
{
    add(QByteArrayView(text.toUtf8()));
}

void Sealer::add(qint64 number)
{
    const auto big = qToBigEndian(number);
    add(QByteArrayView(reinterpret_cast<const char*>(&big), sizeof big));
}

Sum Sealer::number(QByteArrayView nonce, const QString& tag)
{
    begin("number");
    add(nonce);
    add(tag);
    return finish();
}

Sum Sealer::card(QByteArrayView nonce, const QString& card, QByteArrayView numberMark)
{
    begin("card");
    add(nonce);
    add(card);
    add(numberMark);
    return finish();
}

Sum Sealer::entry(const QString& poll, const LogEntry& entry, const QString& answer, bool admitted, QByteArrayView card)
{
    begin("entry");
    add(poll);
    add(entry.station);
    for (const auto number : {entry.sequence, qint64(entry.kind), entry.at, entry.order})
        add(number);
    add(entry.uuid);
    add(entry.reader);
    add(answer);
    add(qint64(entry.randomId) | qint64(admitted) << 1 | qint64(entry.byPhone) << 2);
    add(entry.text);
    add(card);
    return finish();
}

Sum Sealer::returned(const QString& poll, const QString& links)
{
    begin("returned");
    add(poll);
    add(links);
    return finish();
}

Sum Sealer::genesis(const QString& poll, const QString& writer, qint64 unsealed)
{
    begin("genesis");
    add(poll);
    add(writer);
    add(unsealed);
    return finish();
}

Sum Sealer::next(QByteArrayView previous, const Sum& commitment)
{
    m_buffer.resize(0);
    m_buffer.append(previous.data(), previous.size());
    m_buffer.append(bytesOf(commitment).data(), sumSize);
    return finish();
}

Sum Sealer::head(const QString& poll, const QString& station, const Chains& chains)
{
    QList<QByteArray> seals; // the buffer is needed for a genesis
    for (auto chain = chains.begin(); chain != chains.end(); ++chain)
        seals << (chain->links > 0 ? chain->seal : toBytes(genesis(poll, chain.key(), chain->unsealed)));
    begin("head");
    add(poll);
    add(station);
    qsizetype place = 0;
    for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
        add(chain.key());
        add(chain->links);
        add(QByteArrayView(seals.at(place++)));
    }
    return finish();
}

std::optional<QByteArray> Sealer::cardMark(const LogEntry& entry, const EntrySeal& seal)
{
    if (!seal.mark.isEmpty())
        return isSum(seal.mark) ? std::optional(seal.mark) : std::nullopt;
    if (entry.card.isEmpty())
        return QByteArray();
    if (!isNonce(seal.nonce) || (!seal.numberMark.isEmpty() && !isSum(seal.numberMark)))
        return {};
    const bool isNumberSealed = isNonce(seal.numberNonce) && number(seal.numberNonce, entry.tag) == seal.numberMark;
    if (!entry.tag.isEmpty() && !isNumberSealed)
        return {};
    return toBytes(card(seal.nonce, entry.card, seal.numberMark));
}

std::optional<Sum> Sealer::commitment(
    const QString& poll, const LogEntry& entry, const QString& answer, const EntrySeal& seal)
{
    if (entry.kind == LogEntry::Kind::Withheld) {
        if (!isSum(seal.mark) || (!entry.text.isEmpty() && toBytes(returned(poll, entry.text)) != seal.mark))
            return {};
        Sum sum;
        std::copy(seal.mark.begin(), seal.mark.end(), sum.begin());
        return sum;
    }
    const auto mark = cardMark(entry, seal);
    if (!mark)
        return {};
    if (seal.order < 0)
        return this->entry(poll, entry, answer, seal.admitted, *mark);
    auto sealed = entry;
    sealed.order = seal.order;
    return this->entry(poll, sealed, answer, seal.admitted, *mark);
}

qint64 sealedOrder(const LogEntry& entry, const EntrySeal& seal)
{
    return seal.order < 0 ? entry.order : seal.order;
}

const QString& writerOf(const LogEntry& entry, const EntrySeal& seal)
{
    return seal.writer.isEmpty() ? entry.station : seal.writer;
}

Chains::const_iterator firstChainOf(const Chains& chains, const QString& station)
{
    if (const auto same = chains.constFind(station); same != chains.cend())
        return same;
    const auto next = chains.lowerBound(station + u'.');
    return next != chains.cend() && isOwnWriter(next.key(), station) ? next : chains.cend();
}

QString stationOfChain(const QString& writer)
{
    const auto name = writer.first(std::max<qsizetype>(writer.indexOf(u'.'), 0));
    return !name.isEmpty() && isOwnWriter(writer, name) ? name : writer;
}

QString headText(const QString& poll, const QString& station, const Chains& chains)
{
    return chains.isEmpty() ? QString() : QString::fromLatin1(toBytes(Sealer().head(poll, station, chains)).toHex());
}

QString headInGroups(const QString& head)
{
    QStringList groups;
    for (qsizetype at = 0; at < head.size(); at += 4)
        groups << head.mid(at, 4);
    return groups.join(u' ');
}

QString shortHead(const QString& head)
{
    return head.isEmpty() ? head : headInGroups(head.left(16)) + u" …"_s;
}

} // namespace everyport::polls
