#pragma once

#include <memory>

#include <QStringList>

#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// A batch that is open (ircv3.net/specs/extensions/batch). Lines in it are worked on as they come; what is told only
/// when it is whole is gathered here.
struct Batch {
    QByteArray name = {};
    QByteArray type = {};
    QByteArrayList parameters = {};
    Batch* parent = nullptr;
    Cause cause = {}; ///< Of its first line.
    QByteArray label = {};
    QByteArray replyTo = {};

    // Gathered by type.
    QHash<QByteArray, QByteArrayList> people = {}; ///< netsplit and netjoin: by channel.
    int peopleCount = 0;
    QString text = {}; ///< multiline
    QByteArray command = {};
    int lines = 0;
    int items = 0;            ///< Lines, and batches inside of it.
    qint64 oldest = 0;        ///< chathistory: when the first of them happened; 0 without times.
    QByteArray oldestId = {}; ///< And its msgid.
    void count(const Incoming& line);
    QByteArrayList targets = {}; ///< chathistory-targets: name and time by turns.

    bool tellsAtItsEnd() const { return type == "netsplit" || type == "netjoin"; }
    bool isMultiline() const { return type == "draft/multiline" || type == "multiline"; }
    bool isPlayback() const { return playback() != nullptr; }
    QByteArray playedBackFrom() const; ///< The channel or person of a playback; empty for no playback.
    void addPerson(const QByteArray& channel, const QByteArray& nick);

private:
    const Batch* playback() const; ///< Itself, or one around it.
};

/// Which batches are open, and what is told when one ends.
class BatchCollector final : public Part {
public:
    static constexpr int mostOpen = 64;

    explicit BatchCollector(Session& session) : Part(session) {}

    Batch* find(QByteArrayView name) const;       ///< Null for none.
    std::function<void(const Batch&)> ended = {}; ///< All kinds, after their own events.

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    void received(const Incoming& line);
    void open(const QByteArray& name, const Incoming& line);
    void close(const QByteArray& name);
    void tell(const Batch& batch);

    QHash<QByteArray, std::shared_ptr<Batch>> m_open;
};

} // namespace everyport::irc::client
