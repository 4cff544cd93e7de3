#include "app/polls/cards/voters.h"

#include <algorithm>
#include <limits>

#include <QtEndian>

#include "app/polls/cards/ballotfilling.h"

namespace everyport::polls {

namespace {

// Parts as they are stored: kind, number of records, the records; everything in little endian.
enum Kind : quint32 { PackedBallots = 1, LongBallots = 2, Known = 3, Pauses = 4, Firsts = 5 };
constexpr qsizetype partSize = 256 * 1024;

constexpr std::size_t mostChanges = 100'000; // in memory; where storing fails they would only grow
constexpr std::size_t leastRewritten = 20'000;

constexpr Voters::Pause ended{.at = 0, .until = std::numeric_limits<qint64>::min()};

class PartWriter {
public:
    void begin(Kind kind, const CardKey& key)
    {
        if (kind != m_kind || m_part.size() >= partSize)
            flush();
        if (m_part.isEmpty()) {
            m_part.reserve(64 * 1024);
            put(quint32(kind));
            put(quint32(0));
        }
        m_kind = kind;
        ++m_count;
        for (const auto word : key.words)
            put(word);
    }
    template <typename T>
    void put(T value)
    {
        const auto little = qToLittleEndian(value);
        m_part.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
    QList<QByteArray> finish()
    {
        flush();
        return m_parts;
    }

private:
    void flush()
    {
        if (m_part.isEmpty())
            return;
        qToLittleEndian(std::exchange(m_count, 0), m_part.data() + 4);
        m_parts.append(std::exchange(m_part, {}));
    }

    QList<QByteArray> m_parts;
    QByteArray m_part;
    Kind m_kind = PackedBallots;
    quint32 m_count = 0;
};

/// Takes a part apart; what is not there is 0, and it is no longer sound.
class PartReader {
public:
    explicit PartReader(QByteArrayView part) : m_rest(part) {}

    template <typename T>
    T take()
    {
        T value = {};
        if (m_rest.size() < qsizetype(sizeof value)) {
            m_isSound = false;
            return value;
        }
        value = qFromLittleEndian<T>(m_rest.data());
        m_rest = m_rest.sliced(sizeof value);
        return value;
    }
    CardKey takeKey() { return {{take<quint32>(), take<quint32>(), take<quint32>()}}; }
    bool isSound() const { return m_isSound; }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_isSound = true;
};

void write(PartWriter& writer, const CardKey& card, const Ballot& ballot)
{
    if (const auto bits = Ballots::packed(ballot)) {
        writer.begin(PackedBallots, card);
        writer.put(*bits);
        return;
    }
    writer.begin(LongBallots, card);
    writer.put(quint32(ballot.choices.size()));
    for (const auto& choice : ballot.choices) {
        writer.put(qint32(choice.answer));
        writer.put(qint32(choice.count));
    }
}

void write(PartWriter& writer, const CardKey& key, const Voters::Pause& pause)
{
    writer.begin(Pauses, key);
    writer.put(pause.at);
    writer.put(pause.until);
}

void write(PartWriter& writer, const CardKey& card, qint64 first)
{
    writer.begin(Firsts, card);
    writer.put(first);
}

std::optional<Ballot> readLongBallot(PartReader& reader, int answers)
{
    Ballot ballot;
    for (auto left = reader.take<quint32>(); left > 0 && reader.isSound(); --left) {
        const auto answer = reader.take<qint32>();
        ballot.choices.append({answer, reader.take<qint32>()});
    }
    const auto isSound = [answers](const Ballot::Choice& choice) {
        return choice.answer >= 0 && choice.answer < answers && choice.count > 0;
    };
    return std::all_of(ballot.choices.begin(), ballot.choices.end(), isSound) ? std::optional(ballot) : std::nullopt;
}

/// Most of what there is to read, and of millions.
bool readPackedBallots(PartReader& reader, quint32 count, int answers, BallotFilling& ballots)
{
    for (auto left = count; left > 0; --left) {
        const auto card = reader.takeKey();
        const auto bits = reader.take<quint32>();
        if (!Ballots::isSound(bits, answers))
            return false; // also where the part is cut off: it is 0 then
        ballots.add(card, bits);
    }
    return true;
}

void sortOnce(std::vector<CardKey>& keys)
{
    std::sort(keys.begin(), keys.end(), [](const CardKey& a, const CardKey& b) { return a.words < b.words; });
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

} // namespace

void Voters::setBelow(const Voters* below)
{
    m_below = below;
    m_ballots.setBelow(&below->m_ballots);
    m_known.setBelow(&below->m_known);
    m_pauses.setBelow(&below->m_pauses);
    m_firsts.setBelow(&below->m_firsts);
}

void Voters::setBallot(const CardKey& card, const Ballot& ballot)
{
    m_ballots.set(card, ballot);
    note(m_changes.ballots, card);
}

bool Voters::knowsAnyone() const
{
    return m_known.size() > 0 || (m_below && m_below->knowsAnyone());
}

void Voters::learn(const CardKey& card)
{
    m_known.set(card, 1);
    note(m_changes.known, card);
}

void Voters::setPause(const CardKey& card, int reader, const Pause& pause, qint64 now)
{
    const auto key = card.on(quint32(reader));
    m_pauses.set(key, pause);
    note(m_changes.pauses, key);
    if (m_pauses.size() <= m_pruneAbove)
        return;
    m_pauses.keepOnly([now](const Pause& kept) { return kept.until > now; });
    // so that it is looked through once for each that came
    m_pruneAbove = std::max<std::size_t>(1000, 2 * m_pauses.size());
}

void Voters::endPauses(const CardKey& card, int readers)
{
    for (int reader = 1; reader <= readers; ++reader) {
        if (pause(card, reader))
            setPause(card, reader, ended, ended.until);
    }
}

std::optional<qint64> Voters::first(const CardKey& card) const
{
    const auto found = m_firsts.find(card);
    return found && *found > 0 ? std::optional(*found - 1) : std::nullopt;
}

void Voters::setFirst(const CardKey& card, qint64 order)
{
    m_firsts.set(card, std::max<qint64>(0, order) + 1);
    note(m_changes.firsts, card);
}

void Voters::endFirst(const CardKey& card)
{
    if (!first(card))
        return;
    m_firsts.set(card, -1);
    note(m_changes.firsts, card);
}

void Voters::clearRound()
{
    m_ballots.clear();
    m_firsts.clear();
    m_pauses.clear();
    forgetChanges();
}

void Voters::note(std::vector<CardKey>& changed, const CardKey& key)
{
    if (!m_tracks || m_writesAll)
        return;
    changed.push_back(key);
    if (m_changes.size() > mostChanges)
        forgetChanges();
}

void Voters::forgetChanges()
{
    m_writesAll = true;
    m_changes = {};
}

Voters::Parts Voters::takeChanges()
{
    for (auto* keys : {&m_changes.ballots, &m_changes.known, &m_changes.pauses, &m_changes.firsts})
        sortOnce(*keys);
    // Cards that change again and again leave one record each time. Twice as much as there is to say is enough.
    const bool all = !m_tracks || m_writesAll || m_written + m_changes.size() > 2 * remembered() + leastRewritten;
    PartWriter writer;
    if (all) {
        m_ballots.forEach([&writer](const CardKey& card, const Ballot& ballot) { write(writer, card, ballot); });
        m_known.forEach([&writer](const CardKey& card, quint8) { writer.begin(Known, card); });
        m_pauses.forEach([&writer](const CardKey& key, const Pause& pause) { write(writer, key, pause); });
        m_firsts.forEach([&writer](const CardKey& card, qint64 first) { write(writer, card, first); });
    } else {
        for (const auto& card : m_changes.ballots)
            write(writer, card, m_ballots.find(card));
        for (const auto& card : m_changes.known)
            writer.begin(Known, card);
        for (const auto& key : m_changes.pauses)
            write(writer, key, m_pauses.find(key).value_or(ended));
        for (const auto& card : m_changes.firsts)
            write(writer, card, m_firsts.find(card).value_or(-1));
    }
    m_written = all ? remembered() : m_written + m_changes.size();
    m_changes = {};
    m_writesAll = false;
    return {all, writer.finish()};
}

bool Voters::readParts(const std::function<std::optional<QByteArray>()>& nextPart, int answers, qint64 now)
{
    BallotFilling ballots(m_ballots);
    while (const auto part = nextPart()) {
        if (!readPart(*part, answers, now, ballots))
            return false;
    }
    ballots.finish();
    return true;
}

bool Voters::readPart(QByteArrayView part, int answers, qint64 now, BallotFilling& ballots)
{
    PartReader reader(part);
    const auto kind = reader.take<quint32>();
    const auto count = reader.take<quint32>();
    if (kind == PackedBallots && !readPackedBallots(reader, count, answers, ballots))
        return false;
    if (kind == LongBallots)
        ballots.finish(); // of the same cards, and before these
    for (quint32 i = 0; kind != PackedBallots && i < count && reader.isSound(); ++i) {
        const auto key = reader.takeKey();
        if (kind == LongBallots) {
            const auto ballot = readLongBallot(reader, answers);
            if (!ballot)
                return false;
            m_ballots.set(key, *ballot);
        } else if (kind == Known) {
            m_known.set(key, 1);
        } else if (kind == Pauses) {
            const auto at = reader.take<qint64>();
            const Pause pause{at, reader.take<qint64>()};
            if (pause.until > now || m_pauses.find(key))
                m_pauses.set(key, pause);
        } else if (kind == Firsts) {
            const auto first = reader.take<qint64>();
            if (first == 0)
                return false;
            m_firsts.set(key, first);
        } else {
            return false;
        }
    }
    m_written += count;
    m_writesAll = false;
    return reader.isSound() && reader.atEnd();
}

} // namespace everyport::polls
